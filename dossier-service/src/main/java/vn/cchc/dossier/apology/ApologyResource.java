package vn.cchc.dossier.apology;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.dossier.register.PublicApology;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.Page;

@Path("/api/v1/apologies")
@Tag(name = "apologies")
@Produces(MediaType.APPLICATION_JSON)
class ApologyResource {

    private final PublishedApologies published;
    private final OwedApologies owed;

    ApologyResource(PublishedApologies published, OwedApologies owed) {
        this.published = published;
        this.owed = owed;
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    @Operation(
            operationId = "listApologies",
            summary = "List the apologies made to citizens, newest first, for everybody to see",
            description = "Names dossiers, procedures and agencies, never people. Days are inclusive; an agency stands"
                    + " for itself and all below it.")
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
                                                        implementation = PublicApology.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.PUBLIC)))
    public Page<PublicApology> listApologies(@BeanParam ApologyQuery query) {
        return published.list(query);
    }

    @GET
    @Path("/owed")
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
            operationId = "listApologiesOwed",
            summary = "List dossiers that missed a deadline and still owe their apology, oldest appointment first")
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
                                                        implementation = OwedApologies.Owed.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            }),
                            examples = @ExampleObject(name = "page", value = Examples.OWED)))
    public Page<OwedApologies.Owed> listApologiesOwed(
            @QueryParam("agency") String agency,
            @QueryParam("limit") Integer limit,
            @QueryParam("cursor") String cursor) {
        return owed.list(agency, limit, cursor);
    }
}
