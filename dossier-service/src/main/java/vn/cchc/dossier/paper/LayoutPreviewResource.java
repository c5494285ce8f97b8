package vn.cchc.dossier.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.paper.NewLayout.Draft;
import vn.cchc.dossier.paper.Specimens.Filling;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Layouts filled with made-up data, to be looked at before they are in force. */
@Path(LayoutResource.PATH + "/{number}")
@Tag(name = "forms")
@RolesAllowed(Roles.ADMIN)
class LayoutPreviewResource {

    private static final String WHICH = "usual (unless asked otherwise), longest or blank";

    private final LayoutBook book;
    private final LayoutCheck check;

    LayoutPreviewResource(LayoutBook book, LayoutCheck check) {
        this.book = book;
        this.check = check;
    }

    @GET
    @Path("/{version}/preview")
    @Produces(PrintedForm.PDF)
    @Operation(operationId = "previewLayout", summary = "Print a version of a layout with made-up data")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PrintedForm.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7 …")))
    public Response previewLayout(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @PathParam("version") int version,
            @Parameter(description = WHICH, example = "usual") @QueryParam("sample") String sample) {
        Filling filling = filling(sample);
        Layout form = book.form(code, number);
        return pdf(check.preview(form, book.read(code, number, version).text(), filling));
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(PrintedForm.PDF)
    @ForWholeProvince
    @Operation(
            operationId = "previewDraft",
            summary = "Print a text with made-up data without putting it",
            description = "By the administrator of the province. What is wrong with it is named as when it is put.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = PrintedForm.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7 …")))
    public Response previewDraft(
            @PathParam("code") String code,
            @PathParam("number") String number,
            @Parameter(description = WHICH, example = "longest") @QueryParam("sample") String sample,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "draft", value = LayoutExamples.DRAFT)))
                    @NotNull
                    @Valid
                    Draft draft) {
        Filling filling = filling(sample);
        return pdf(check.preview(book.form(code, number), draft.text(), filling));
    }

    private static Response pdf(byte[] printed) {
        return Response.ok(printed, PrintedForm.PDF).build();
    }

    private static Filling filling(String sample) {
        return sample == null
                ? Filling.USUAL
                : Arrays.stream(Filling.values())
                        .filter(filling -> LayoutCheck.name(filling).equals(sample))
                        .findFirst()
                        .orElseThrow(() -> Problems.validation(Violation.query(
                                "sample", Text.of("phải là usual, longest hoặc blank", "must be " + WHICH))));
    }
}
