package vn.cchc.plan.legal;

import io.quarkus.arc.All;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.ETags;
import vn.cchc.kit.web.Idempotency;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/legal-documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "legal-documents", description = "Danh mục văn bản: hiệu lực, thay thế, căn cứ của kế hoạch, nhiệm vụ")
@RolesAllowed({Roles.PLAN_MANAGER, Roles.ADMIN})
class LegalResource {

    private static final String CURSOR = "legal-documents";
    private static final String PATH = "/api/v1/legal-documents/";

    private final LegalDocuments documents;
    private final LegalAccess access;
    private final Idempotency idempotency;
    private final Cursors cursors;
    private final List<Citing> citing;

    LegalResource(
            LegalDocuments documents,
            LegalAccess access,
            Idempotency idempotency,
            Cursors cursors,
            @All List<Citing> citing) {
        this.documents = documents;
        this.access = access;
        this.idempotency = idempotency;
        this.cursors = cursors;
        this.citing = citing;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(
            operationId = "listLegalDocuments",
            summary = "Documents of the register, and whether they hold on a day",
            description =
                    "Those kept by the caller's agency, below it and above it. Asked by what cites them, only of what"
                            + " the caller may see.")
    public Page<LegalView> list(@BeanParam LegalListRequest request) {
        int size = Limit.of(request.limit);
        BusinessDays.require("/query/on", request.on);
        if ((request.citing == null) != (request.citedBy == null)) {
            throw Problems.validation(
                    Violation.query("citedBy", Text.of("phải nêu cùng citing", "is named together with citing")));
        }
        if (request.citing != null) {
            of(request.citing).requireVisible(request.citedBy);
        }
        UUID after = request.cursor == null
                ? null
                : UUID.fromString(cursors.decode(CURSOR, request.cursor).get(0));
        LegalRepository.Filter filter = new LegalRepository.Filter(
                request.words, request.kind, request.state, documents.day(request.on), request.citing, request.citedBy);
        return Page.of(
                documents.page(filter, access.prefix(), after, size + 1),
                size,
                document -> cursors.encode(CURSOR, document.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ANALYST, Roles.ADMIN})
    @Operation(operationId = "getLegalDocument", summary = "One document, and whether it holds today")
    @APIResponseSchema(LegalView.class)
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), access.document(id));
    }

    @POST
    @Operation(
            operationId = "registerLegalDocument",
            summary = "Takes a document into the register",
            description = "Needs an Idempotency-Key. The keeper is an agency of the caller's scope.")
    @APIResponse(responseCode = "409", description = "The register has it already")
    @APIResponse(responseCode = "422", description = "Days out of order, no such keeper or replacement")
    @APIResponseSchema(value = LegalView.class, responseCode = "201")
    public Response register(@HeaderParam(Idempotency.HEADER) String key, @NotNull @Valid LegalForm form) {
        access.requireKeeper(form);
        return idempotency.once(key, List.of("legal-document", form), () -> {
            LegalDocuments.Stored stored = documents.create(form, access.prefix(), access.subject());
            return answer(Response.created(URI.create(PATH + stored.view().id())), stored);
        });
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putLegalDocument",
            summary = "Says of a document what holds now: its days, what replaced it, what a review led to",
            description = "As a whole, with If-Match.")
    @APIResponse(responseCode = "409", description = "The register has another entry of that number, issuer and day")
    @APIResponse(responseCode = "422", description = "Days out of order, no such keeper or replacement")
    @APIResponseSchema(LegalView.class)
    public Response put(
            @PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) String ifMatch, @NotNull @Valid LegalForm form) {
        access.requireKept(id);
        access.requireKeeper(form);
        return answer(Response.ok(), documents.change(id, ifMatch, form, access.prefix(), access.subject()));
    }

    @PUT
    @Path("/{id}/citations/{kind}/{owner}")
    @RolesAllowed(Roles.PLAN_MANAGER)
    @Operation(
            operationId = "citeLegalDocument",
            summary = "Says that a plan, task, target or finding rests on a document, or no longer does",
            description = "By whoever keeps the one that cites. Said again it changes nothing, so no key is needed.")
    @APIResponse(responseCode = "204", description = "Said")
    public Response cite(
            @PathParam("id") UUID id,
            @PathParam("kind") CitingKind kind,
            @PathParam("owner") UUID owner,
            @NotNull @Valid Citation citation) {
        access.document(id);
        of(kind).requireKept(owner);
        documents.cite(id, kind, owner, citation.cited(), access.subject());
        return Response.noContent().build();
    }

    private Citing of(CitingKind kind) {
        return citing.stream().filter(known -> known.kind() == kind).findFirst().orElseThrow();
    }

    private static Response answer(Response.ResponseBuilder answer, LegalDocuments.Stored stored) {
        return answer.entity(stored.view()).tag(ETags.of(stored.version())).build();
    }

    /** @param cited false takes it back */
    @Schema(name = "LegalCitation")
    record Citation(@NotNull Boolean cited) {}
}
