package vn.cchc.dossier.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.register.DossierSort;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/dossiers")
@Tag(name = "dossiers")
@Produces(MediaType.APPLICATION_JSON)
class DossierListResource {

    private final DossierReader reader;
    private final Cursors cursors;

    DossierListResource(DossierReader reader, Cursors cursors) {
        this.reader = reader;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({
        Roles.COUNTER,
        Roles.OFFICER,
        Roles.HEAD,
        Roles.ANALYST,
        Roles.PORTAL,
        Roles.MIGRATOR,
        Roles.PLAN_MANAGER,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listDossierList",
            summary = "List the dossiers the caller's agency has to do with",
            description = "Sorted by receivedAt or dueAt, with a minus for descending; newest first unless asked for."
                    + " overdue=true lists the late ones among those that are open.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = DossierView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.LIST)))
    public Page<DossierView> list(@BeanParam DossierQuery query) {
        int size = Limit.of(query.limit);
        DossierSort sort = query.sort();
        String purpose = "dossiers:" + sort.wireName();
        List<String> after = query.cursor == null ? List.of() : cursors.decode(purpose, query.cursor);
        List<Filed> rows = reader.list(query.agency, query.filter(reader.seesFreeText()), sort, after, size + 1);
        return Page.of(
                        rows,
                        size,
                        last -> cursors.encode(
                                purpose,
                                sort.key(last.dossier()),
                                last.dossier().registration().code()))
                .map(DossierView::listed);
    }
}
