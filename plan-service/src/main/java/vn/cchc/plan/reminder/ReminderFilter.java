package vn.cchc.plan.reminder;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** What to list. */
class ReminderFilter {

    /** Only what this agency and all below it were told. */
    @QueryParam("agency")
    String agency;

    /** Only of this day. */
    @QueryParam("day")
    LocalDate day;

    @QueryParam("state")
    DigestState state;
}
