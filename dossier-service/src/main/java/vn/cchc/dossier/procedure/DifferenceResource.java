package vn.cchc.dossier.procedure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.problem.InputTexts;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

@Path("/api/v1/procedures")
@Tag(name = "procedures")
@Produces(MediaType.APPLICATION_JSON)
class DifferenceResource {

    private static final Text NO_VERSION = Text.of(
            "Thủ tục không có bản công bố từ ngày này.", "The procedure has no version that begins on that day.");

    private final ProcedureCatalogue catalogue;

    DifferenceResource(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Two versions by their first days, and what the later says differently. */
    record Differences(String procedure, LocalDate from, LocalDate to, List<Difference> differences) {}

    @GET
    @Path("/{code}/differences")
    @Authenticated
    @Operation(
            operationId = "compareProcedureVersions",
            summary = "Compare two versions of a procedure field by field",
            description = "from and to are the first days of the versions. In words, in the language asked for.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = Differences.class),
                            examples = @ExampleObject(name = "differences", value = Examples.DIFFERENCES)))
    public Differences compare(
            @PathParam("code") String code,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        Procedure procedure = catalogue.find(code).orElseThrow(Problems::notFound);
        ProcedureVersion before = version(procedure, "from", from);
        ProcedureVersion after = version(procedure, "to", to);
        List<Difference> differences = Difference.between(
                DescribedProcedure.version(before), DescribedProcedure.version(after), Language.fromHeader(language));
        return new Differences(code, from, to, differences);
    }

    private static ProcedureVersion version(Procedure procedure, String parameter, LocalDate day) {
        if (day == null) {
            throw Problems.validation(Violation.query(parameter, InputTexts.required()));
        }
        return procedure.startingOn(day).orElseThrow(() -> unknown(parameter));
    }

    private static Problem unknown(String parameter) {
        return Problems.unprocessable("procedure-version-unknown", NO_VERSION, Violation.query(parameter, NO_VERSION));
    }
}
