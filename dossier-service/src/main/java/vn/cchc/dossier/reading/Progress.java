package vn.cchc.dossier.reading;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.Delivery;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Finance;
import vn.cchc.dossier.domain.ResultDocument;
import vn.cchc.dossier.domain.Timing;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.Sync;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.BusinessZone;

/**
 * How far a dossier has come beside its state: each in a field of its own, none derived from another by readers.
 *
 * @param payment how it is paid, and what the counter took with the dossier; null where the counter did not say
 * @param timing how the end stands to the appointment, as the statutory report counts it; null while it is open
 * @param finishedAt when the result was there; null for what ended without one
 * @param returnedAt when the applicant had the result, or the dossier that was withdrawn or not accepted
 * @param stage where it is in the internal process
 * @param legDueAt when the present leg of an interlinked dossier ought to be done; the citizen is promised dueAt only
 * @param supplementUntil until when the applicant may complete it; null while nothing is asked for, or no rule says
 * @param supplementLastDay the last day on which the applicant may complete it: the one that ends with supplementUntil
 * @param lateNotices how often whoever appraised it said later than the rule allows what was missing
 * @param receiptIssue which issue of the receipt is in force: each correction makes a new one
 */
record Progress(
        Finance finance,
        CounterNotes.Payment payment,
        Delivery delivery,
        Sync sync,
        Timing timing,
        Instant finishedAt,
        Instant returnedAt,
        Channel returnedThrough,
        ResultDocument result,
        StageView stage,
        Instant legDueAt,
        Instant supplementUntil,
        LocalDate supplementLastDay,
        int lateNotices,
        int receiptIssue) {

    static Progress of(Filed filed) {
        Dossier dossier = filed.dossier();
        Ended ended = dossier.state() instanceof Ended end ? end : null;
        Instant until = dossier.state() instanceof DossierState.AwaitingSupplement waiting ? waiting.until() : null;
        StageView stage = StageView.of(dossier.course().route().stage());
        return new Progress(
                dossier.course().finance(),
                filed.submission().notes().payment(),
                dossier.delivery(),
                filed.sync(),
                Timing.of(dossier, BusinessZone.ID).orElse(null),
                ended == null ? null : ended.finishedAt(),
                ended == null ? null : ended.returnedAt(),
                dossier.returnedThrough().orElse(null),
                document(dossier.state()),
                stage,
                stage.legDueAt(),
                until,
                BusinessDays.last(until),
                dossier.course().counts().lateNotices(),
                dossier.course().counts().corrections() + 1);
    }

    private static ResultDocument document(DossierState state) {
        if (state instanceof Ended.Finished finished) {
            return finished.document();
        }
        return state instanceof Ended.Returned returned ? returned.finished().document() : null;
    }
}
