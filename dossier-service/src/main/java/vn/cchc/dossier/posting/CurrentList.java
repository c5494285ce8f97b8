package vn.cchc.dossier.posting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.reference.AgencyContact;
import vn.cchc.kit.worktime.OfficeInterval;

/**
 * One page of a unit's progress and results as they stand.
 *
 * @param contact whom to ask; null while the agency has published nothing
 * @param officeHours when the agency is open, by weekday
 * @param asOf when it was read
 * @param session what became of the half day that ends about now; null at other times, on days off and while it is open
 */
record CurrentList(
        String agency,
        String agencyName,
        AgencyContact contact,
        Map<DayOfWeek, List<OfficeInterval>> officeHours,
        Instant asOf,
        PublishedSession session,
        List<PublicProgress> items,
        String next) {

    /**
     * A half day and what became of it.
     *
     * @param publishedAt the first time it was published
     */
    record PublishedSession(LocalDate day, Session session, SessionState state, Instant dueAt, Instant publishedAt) {

        static PublishedSession of(SessionRow row) {
            return new PublishedSession(row.day, row.session, row.state, row.dueAt, row.firstAt);
        }
    }
}
