package vn.cchc.dossier.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.ForWholeProvince;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.web.BusinessDays;

/** The seals as a list that an auditor keeps elsewhere. */
@Path("/api/v1/history-checks/seals")
@Tag(name = "history")
class SealExportResource {

    private static final int LONGEST_YEARS = 10;
    private static final List<String> HEADER = List.of("log", "day", "entries", "digest", "hash");

    private final SealTable seals;

    SealExportResource(SealTable seals) {
        this.seals = seals;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.ANALYST, Roles.ADMIN})
    @Produces(Csv.MEDIA_TYPE)
    @ForWholeProvince
    @Operation(
            operationId = "exportSeals",
            summary = "List the daily seals of history and access log, to be kept elsewhere",
            description =
                    "By log and day, a line each; up to ten years. Whoever kept the list sees later whether the seals were"
                            + " made anew. For auditors of the whole province.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = Csv.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "seals", value = Examples.SEALS)))
    public String exportSeals(@QueryParam("from") @NotNull LocalDate from, @QueryParam("to") @NotNull LocalDate to) {
        requirePeriod(from, to);
        return Csv.of(
                HEADER,
                seals.between(from, to).stream().map(SealExportResource::line).toList());
    }

    private static void requirePeriod(LocalDate from, LocalDate to) {
        BusinessDays.require("/query/from", from);
        BusinessDays.require("/query/to", to);
        if (to.isBefore(from) || !to.isBefore(from.plusYears(LONGEST_YEARS))) {
            throw Problems.validation(Violation.at(
                    "/query/to", "phải từ ngày from và trong mười năm", "must be within ten years from from on"));
        }
    }

    private static List<Object> line(Seal seal) {
        HexFormat hex = HexFormat.of();
        return List.of(
                seal.log().name(),
                seal.day().toString(),
                seal.entries(),
                hex.formatHex(seal.digest()),
                hex.formatHex(seal.hash()));
    }
}
