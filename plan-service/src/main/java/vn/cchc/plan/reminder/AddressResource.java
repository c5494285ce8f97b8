package vn.cchc.plan.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.ETags;

@Path("/api/v1/reminder-addresses/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminders")
class AddressResource {

    private final AddressBook addresses;
    private final ReminderAccess access;

    AddressResource(AddressBook addresses, ReminderAccess access) {
        this.addresses = addresses;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "getReminderAddresses",
            summary = "Where an agency and its people are reminded",
            description = "Whole for those who keep them, masked for reporters and heads.")
    @APIResponse(responseCode = "404", description = "No such agency in the caller's scope")
    @APIResponseSchema(ContactList.class)
    public Response get(@PathParam("agency") String agency) {
        access.require(agency);
        return answer(addresses.of(agency));
    }

    @PUT
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "putReminderAddresses",
            summary = "Sets where an agency and its people are reminded",
            description = "The whole list. The person who answers for a task is told where there is an address of that"
                    + " name, else every address without a name. Needs an If-Match with the tag that was read.")
    @APIResponse(responseCode = "400", description = "What is no plain address, or stands there twice, is named")
    @APIResponse(responseCode = "404", description = "No such agency in the caller's scope")
    @APIResponse(responseCode = "412", description = "The list has changed meanwhile")
    @APIResponse(responseCode = "428", description = "No If-Match")
    @APIResponseSchema(ContactList.class)
    public Response put(
            @PathParam("agency") String agency,
            @HeaderParam(ETags.IF_MATCH) String ifMatch,
            @NotNull @Valid ContactList request) {
        access.require(agency);
        return answer(addresses.replace(agency, request.contacts(), ifMatch));
    }

    private Response answer(AddressBook.Entry entry) {
        return Response.ok(ContactList.of(entry.contacts(), access.seesAddresses()))
                .tag(ETags.of(entry.version()))
                .build();
    }
}
