package vn.cchc.plan.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.plan.importing.reading.AnnexReading;
import vn.cchc.plan.planning.PlanView;

@Path("/api/v1/plans/import")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
@RolesAllowed(Roles.PLAN_MANAGER)
class ImportResource {

    private static final String DECISIONS = """
            {"decisions": [
              {"row": 7, "action": "ACCEPT", "leadAgencies": ["H90.10"]},
              {"row": 12, "action": "SKIP"}]}""";

    private final PlanImports imports;
    private final ImportChecks checks;
    private final Idempotency idempotency;

    ImportResource(PlanImports imports, ImportChecks checks, Idempotency idempotency) {
        this.imports = imports;
        this.checks = checks;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPlan",
            summary = "Đọc phụ lục kế hoạch (.xlsx, .docx, .csv, .json) thành bản xem trước",
            description = "Chưa tạo kế hoạch. Mỗi dòng là OK, CHECK (nên xem lại) hoặc UNREADABLE (phải quyết định).")
    @APIResponse(responseCode = "400", description = "Tệp không đọc được, thiếu phần hoặc thiếu Idempotency-Key")
    @APIResponse(responseCode = "413", description = "Tệp quá lớn")
    @APIResponse(responseCode = "415", description = "Không phải .xlsx, .docx, .csv hoặc .json, hoặc có macro")
    @APIResponse(responseCode = "422", description = "Cơ quan ban hành không tồn tại hoặc đã giải thể")
    @APIResponseSchema(value = ImportPreview.class, responseCode = "201")
    public Response preview(
            @HeaderParam(Idempotency.HEADER) String key,
            @RestForm("file") FileUpload file,
            @RestForm("plan") @PartType(MediaType.APPLICATION_JSON) @Valid PlanHead plan) {
        checks.requireParts(file, plan);
        AnnexFile annex = new AnnexFile(file.fileName(), file.uploadedFile());
        checks.requireIssuer(plan);
        return idempotency.once(key, new Asked("import", annex.hash(), plan), () -> {
            AnnexReading reading = checks.read(annex);
            ImportPreview preview = imports.preview(annex, reading, plan);
            return Response.created(URI.create("/api/v1/plans/import/" + preview.importId()))
                    .entity(preview)
                    .build();
        });
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getPlanImport", summary = "Bản xem trước đã lưu")
    public ImportPreview get(@PathParam("importId") UUID importId) {
        ImportPreview preview = imports.find(importId).orElseThrow(Problems::notFound);
        checks.requireSeen(preview);
        return preview;
    }

    @POST
    @Path("/{importId}/confirm")
    @Operation(
            operationId = "confirmPlanImport",
            summary = "Tạo kế hoạch dự thảo từ bản xem trước và các quyết định",
            description =
                    "Dòng OK và CHECK không có quyết định được nhận; dòng UNREADABLE phải có. Cùng một tệp, cơ quan "
                            + "ban hành và năm chỉ tạo một kế hoạch: xác nhận lại trả về kế hoạch đó với mã 200, nên không cần "
                            + "Idempotency-Key.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "hai dòng", value = DECISIONS)))
    @APIResponse(
            responseCode = "200",
            description = "Tệp này đã thành kế hoạch từ trước",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    @APIResponse(responseCode = "422", description = "Còn dòng cần quyết định")
    @APIResponseSchema(value = PlanView.class, responseCode = "201")
    public Response confirm(@PathParam("importId") UUID importId, @NotNull @Valid Decisions decisions) {
        get(importId);
        PlanImports.Confirmed confirmed = imports.confirm(importId, decisions);
        Response.ResponseBuilder answer = confirmed.created()
                ? Response.created(
                        URI.create("/api/v1/plans/" + confirmed.plan().id()))
                : Response.ok();
        return answer.entity(confirmed.plan()).build();
    }

    /** What an idempotency key stands for. */
    record Asked(String path, String fileHash, PlanHead plan) {}
}
