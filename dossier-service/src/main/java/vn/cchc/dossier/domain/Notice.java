package vn.cchc.dossier.domain;

import java.time.Instant;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;

/**
 * Whoever appraises a dossier and finds something missing says so within a few working days of the receipt
 * (NĐ 61/2018/NĐ-CP, Điều 19). A later request is recorded all the same, and noted as late.
 */
final class Notice {

    private Notice() {}

    /** What the counter asks for is no matter of appraisal. */
    static boolean isLate(Dossier dossier, DossierEvent event, Context context) {
        int days = context.rules().noticeDays();
        boolean afterAppraisal = event instanceof DossierEvent.SupplementRequested
                && dossier.course().route().stage().number() > 1;
        if (days == 0 || !afterAppraisal) {
            return false;
        }
        try {
            Instant receivedAt = dossier.registration().receivedAt();
            Instant due =
                    context.deadlines().due(receivedAt, Term.workingDays(days)).dueAt();
            return !event.occurredAt().isBefore(WorkCalendar.endOfDay(due));
        } catch (UnknownCalendarYearException unknown) {
            return false;
        }
    }
}
