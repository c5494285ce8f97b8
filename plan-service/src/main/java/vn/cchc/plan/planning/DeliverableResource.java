package vn.cchc.plan.planning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.InputTexts;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.Idempotency;

@Path("/api/v1/tasks/{id}/deliverables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tasks")
class DeliverableResource {

    private final TaskReports reports;
    private final TaskAccess access;
    private final Behalf behalf;
    private final Verifications verifications;
    private final Idempotency idempotency;

    DeliverableResource(
            TaskReports reports,
            TaskAccess access,
            Behalf behalf,
            Verifications verifications,
            Idempotency idempotency) {
        this.verifications = verifications;
        this.reports = reports;
        this.access = access;
        this.behalf = behalf;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER})
    @Operation(operationId = "deliverDocument", summary = "Records a document that was delivered")
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or unfit content")
    @APIResponseSchema(value = TaskView.class, responseCode = "201")
    public Response deliver(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) String key,
            @NotNull @Valid DocumentRequest document) {
        TaskView task = access.task(id).task();
        Author author = access.author(task);
        ReportRequest request = ReportRequest.delivery(document);
        Set<String> leads = behalf.of(task, author, request);
        return idempotency.once(
                key,
                new TaskResource.Asked("deliverables", id, document),
                () -> TaskResource.answer(
                        Response.created(URI.create("/api/v1/tasks/" + id)),
                        reports.report(id, null, request, author, leads)));
    }

    /** Takes any kind of file: what it is does not matter, only whether it is the same. */
    @POST
    @Path("/{document}/verification")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER})
    @Operation(
            operationId = "verifyDocument",
            summary = "Checks that a copy of a document's file has the SHA-256 that was recorded",
            description =
                    "The file is hashed and not kept; who checked it and when is. Sent again it is checked again.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "file", value = "(nội dung tệp)")))
    @APIResponse(responseCode = "400", description = "No file")
    @APIResponse(responseCode = "409", description = "No checksum was recorded")
    @APIResponse(responseCode = "422", description = "Another file; nothing changes")
    @APIResponseSchema(TaskView.class)
    public Response verify(@PathParam("id") UUID id, @PathParam("document") UUID document, byte[] file) {
        Author author = access.author(access.task(id).task());
        if (file == null || file.length == 0) {
            throw Problems.validation(Violation.at("/file", InputTexts.required()));
        }
        return TaskResource.answer(Response.ok(), verifications.verify(id, document, Sha256.hex(file), author));
    }
}
