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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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

    private final PlanImports imports;
    private final ImportChecks checks;
    private final DocumentHeads heads;
    private final Idempotency idempotency;

    ImportResource(PlanImports imports, ImportChecks checks, DocumentHeads heads, Idempotency idempotency) {
        this.imports = imports;
        this.checks = checks;
        this.heads = heads;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "importPlan",
            summary = "Read a plan's annex (.xlsx, .docx, .csv, .json) into a preview",
            description =
                    "No plan is made yet. Each row is OK, CHECK (to be looked at) or UNREADABLE (to be decided). What is left"
                            + " blank of the plan is taken from the document's head; where that says something else than was"
                            + " typed, it is shown beside it. A file of a plan that is stored already says which one (known) and, row by row and field by field, what differs.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = Uploaded.class),
                            examples = @ExampleObject(name = "annex", value = ImportExamples.UPLOAD)))
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportPreview.class),
                            examples = @ExampleObject(name = "a corrected file", value = ImportExamples.PREVIEW)))
    @APIResponse(
            responseCode = "400",
            description = "Unreadable file, no annex, missing part, title, issuer, year or Idempotency-Key")
    @APIResponse(responseCode = "413", description = "Too large, or too many rows")
    @APIResponse(responseCode = "415", description = "None of .xlsx, .docx, .csv, .json, or with macros")
    @APIResponse(responseCode = "422", description = "The issuer is unknown or closed, or the plan above does not fit")
    public Response preview(
            @HeaderParam(Idempotency.HEADER) String key,
            @RestForm("file") FileUpload file,
            @RestForm("plan") @PartType(MediaType.APPLICATION_JSON) @Valid PlanHead plan) {
        checks.requireParts(file, plan);
        AnnexFile annex = new AnnexFile(file.fileName(), file.uploadedFile());
        checks.requireScope(plan);
        return idempotency.once(key, new Asked("import", annex.hash(), plan), () -> {
            AnnexReading reading = checks.read(annex);
            DocumentHeads.Completed head = heads.complete(plan, reading.head(), checks.caller());
            checks.requireComplete(head.plan());
            checks.requireIssuer(head.plan());
            ImportPreview preview = imports.preview(annex, reading, head);
            return Response.created(URI.create("/api/v1/plans/import/" + preview.importId()))
                    .entity(preview)
                    .build();
        });
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getPlanImport", summary = "Show a preview as it was made")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportPreview.class),
                            examples = @ExampleObject(name = "a corrected file", value = ImportExamples.PREVIEW)))
    public ImportPreview get(@PathParam("importId") UUID importId) {
        ImportPreview preview = imports.find(importId).orElseThrow(Problems::notFound);
        checks.requireSeen(preview);
        return preview;
    }

    @POST
    @Path("/{importId}/confirm")
    @Operation(
            operationId = "confirmPlanImport",
            summary = "Make of a preview and the decisions about it a draft plan, or correct the plan that is stored",
            description =
                    "OK and CHECK rows without a decision are accepted, UNREADABLE ones need one. A corrected file changes in a"
                            + " draft what the preview showed as different, nothing else; tasks that are gone go unless kept. Of"
                            + " an issued plan it makes a new version when the reason is named (revision). The"
                            + " same file of an issuer and year becomes one plan: confirming again answers with that plan and"
                            + " 200, so that no Idempotency-Key is needed.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Decisions.class),
                            examples =
                                    @ExampleObject(name = "two rows, one task kept", value = ImportExamples.DECISIONS)))
    @APIResponse(
            responseCode = "201",
            description = "A new draft",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "draft", value = ImportExamples.PLAN)))
    @APIResponse(
            responseCode = "200",
            description = "The stored plan, corrected or as it was",
            content =
                    @Content(
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "draft", value = ImportExamples.PLAN)))
    @APIResponse(
            responseCode = "409",
            description = "The plan has changed since the preview (import-outdated) or is issued and no reason is named"
                    + " (plan-issued)")
    @APIResponse(responseCode = "422", description = "Rows still need a decision")
    public Response confirm(@PathParam("importId") UUID importId, @NotNull @Valid Decisions decisions) {
        get(importId);
        PlanImports.Confirmed confirmed = imports.confirm(importId, decisions, checks.person());
        Response.ResponseBuilder answer = confirmed.created()
                ? Response.created(
                        URI.create("/api/v1/plans/" + confirmed.plan().id()))
                : Response.ok();
        return answer.entity(confirmed.plan()).build();
    }

    /** How an annex is sent, for the description. */
    record Uploaded(
            @NotNull @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @NotNull PlanHead plan) {}

    /** What an idempotency key stands for. */
    record Asked(String path, String fileHash, PlanHead plan) {}
}
