package vn.cchc.dossier.survey;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;

@Path("/api/v1/survey-respondents")
@Tag(name = "surveys")
class SurveyResource {

    private static final int LARGEST_SAMPLE = 1000;
    private static final int LONGEST_YEARS = 3;
    private static final String CSV = """
            Mã hồ sơ,Thủ tục,Ngày kết thúc,Họ và tên,Điện thoại,Thư điện tử,Địa chỉ
            H90.41-261102-0001,Cấp bản sao trích lục hộ tịch,03/11/2026,Nguyễn Văn An,0912345678,,Thôn 2""";

    private final SurveyRespondents respondents;

    SurveyResource(SurveyRespondents respondents) {
        this.respondents = respondents;
    }

    /** The kinds of file. */
    enum Format {
        CSV,
        XLSX
    }

    @GET
    @Produces({Csv.MEDIA_TYPE, Xlsx.MEDIA_TYPE})
    @RolesAllowed({Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "exportRespondents",
            summary = "Export applicants of settled dossiers who agreed to be surveyed",
            description = "A random sample of at most 1,000 people, with names and contacts in clear. Needs a purpose;"
                    + " every export is recorded in the access log with the number of people.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = Csv.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "csv", value = CSV)))
    public Response exportRespondents(
            @QueryParam("agency") String agency,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("sample") @DefaultValue("100") @Min(1) @Max(LARGEST_SAMPLE) Integer sample,
            @QueryParam("purpose") @NotBlank @Size(max = 300) String purpose,
            @QueryParam("format") @DefaultValue("CSV") Format format,
            @Context HttpServerRequest request) {
        if (from.isAfter(to) || from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw Problems.validation(Violation.query("to", Text.of("khoảng ngày không hợp lệ", "is no valid period")));
        }
        var wanted = new SurveyRespondents.Wanted(agency, from, to, sample, purpose);
        List<List<Object>> rows =
                respondents.draw(wanted, request.remoteAddress().hostAddress());
        return switch (format) {
            case CSV ->
                file(Csv.of(SurveyRespondents.HEADER, rows).getBytes(StandardCharsets.UTF_8), Csv.MEDIA_TYPE, "csv");
            case XLSX -> file(workbook(rows), Xlsx.MEDIA_TYPE, "xlsx");
        };
    }

    private static byte[] workbook(List<List<Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx.write(out, "Người được khảo sát", SurveyRespondents.HEADER, rows.iterator());
        return out.toByteArray();
    }

    private static Response file(byte[] content, String mediaType, String extension) {
        return Response.ok(content, mediaType + (extension.equals("csv") ? "; charset=UTF-8" : ""))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"khao-sat." + extension + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
