package vn.cchc.plan.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.kit.identity.Roles;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

@Path("/api/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminders")
class ReminderResource {

    private static final String CURSOR = "reminders";

    private final ReminderLists lists;
    private final ReminderAccess access;
    private final Cursors cursors;

    ReminderResource(ReminderLists lists, ReminderAccess access, Cursors cursors) {
        this.lists = lists;
        this.access = access;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.PLAN_MANAGER, Roles.REPORTER, Roles.HEAD, Roles.ADMIN})
    @Operation(
            operationId = "listReminders",
            summary = "Who was reminded of what, the latest day first, whether or not mail is configured",
            description = "Digests with a line about an agency in the caller's scope, and of each those lines only."
                    + " Addresses are masked for whoever does not keep them.")
    @APIResponse(responseCode = "403", description = "The agency is outside the caller's scope")
    public Page<ReminderView> list(
            @BeanParam ReminderFilter filter, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        int size = Limit.of(limit);
        access.requireListing(filter.agency);
        BusinessDays.require("/query/day", filter.day);
        List<StoredDigest> rows = lists.page(filter, access.scopePath(), after(cursor), size + 1);
        return Page.of(rows, size, row -> cursors.encode(CURSOR, row.digest().day(), row.id()))
                .map(access::view);
    }

    private ReminderLists.Key after(String cursor) {
        if (cursor == null) {
            return null;
        }
        List<String> keys = cursors.decode(CURSOR, cursor);
        return new ReminderLists.Key(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
}
