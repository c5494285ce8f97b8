package vn.cchc.report.explanation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;
import vn.cchc.report.rendering.FormatRequest;
import vn.cchc.report.rendering.Renditions;
import vn.cchc.report.rendering.ReportFormat;

/** What figures mean. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
@RolesAllowed({Roles.ANALYST, Roles.PLAN_MANAGER, Roles.HEAD, Roles.ADMIN})
class ExplanationResource {

    private final Explanations explanations;
    private final Dictionaries dictionaries;
    private final Renditions renditions;

    ExplanationResource(Explanations explanations, Dictionaries dictionaries, Renditions renditions) {
        this.explanations = explanations;
        this.dictionaries = dictionaries;
        this.renditions = renditions;
    }

    @GET
    @Path("/explain")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "explainFigure",
            summary = "What a figure of any report means: definition, source, filter and what it comes to",
            description =
                    "Of any figure that /reports/figures lists, of a cell as for the list of its dossiers, or of a measure."
                            + " What it comes to is read from the report that shows it; of a closed period it is what was"
                            + " frozen. Of a share both sides are shown; where there is no figure, why. Files say it in Vietnamese.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FigureExplanation.class)))
    public Response explain(
            @BeanParam ExplainRequest asked,
            @BeanParam FormatRequest format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return renditions.answer(
                format,
                () -> explanations.of(asked, format.language(language)),
                ExplanationTable::of,
                figure -> "figure_%s_%s_%s".formatted(figure.agency(), figure.from(), figure.to()),
                FigureExplanation::report);
    }

    @GET
    @Path("/figures")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE, ReportFormat.PDF_TYPE})
    @Operation(
            operationId = "listFigures",
            summary = "The dictionary of figures: every figure of every report, with definition, source and unit",
            description =
                    "Each can be asked for at /reports/explain by its code. It says besides what it can be grouped by,"
                            + " which parameters it needs, and whether targets may name it. It is the same for everybody.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FigureDictionary.class)))
    public Response figures(
            @BeanParam DictionaryRequest asked,
            @BeanParam FormatRequest format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return renditions.answer(
                format,
                () -> dictionaries.make(asked, format.language(language)),
                DictionaryTable::of,
                dictionary -> "figures");
    }
}
