package vn.cchc.dossier.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.Apology;

/**
 * Why the applicant has to come on that day, and what the applicant has to do; nobody is named in it.
 *
 * @param originalDueAt promised first; never changes. Null of an online submission
 * @param deadlineText how the appointment came about, as it is explained to offices, without the steps inside them; null of
 *     an online submission and where the calendar of a year is not known
 * @param paused the term of the dossier stands still, since {@code pausedSince}
 * @param pauseReason what was written about the pause: on form 02 of a supplement, in the notice of a suspension; else null
 * @param completeLastDay the last day on which it may be completed: the one that ends with {@code completeBy}
 * @param asked what is to be completed, as on form 02; empty while nothing is asked for
 * @param apologies every one that was written (form 04), oldest first
 */
record Told(
        Instant originalDueAt,
        String deadlineText,
        boolean paused,
        Instant pausedSince,
        String pauseReason,
        LocalDate completeLastDay,
        List<ToComplete> asked,
        List<Regret> apologies) {

    /** Something to be completed, and why. */
    record ToComplete(String name, String reason) {

        static List<ToComplete> of(EventData request) {
            return request == null || request.items() == null
                    ? List.of()
                    : request.items().stream()
                            .map(item -> new ToComplete(item.name(), item.reason()))
                            .toList();
        }
    }

    /** @param newDueAt the appointment that replaces {@code oldDueAt}; null where none does */
    record Regret(ApologyKind kind, String cause, String reason, Instant oldDueAt, Instant newDueAt, Instant madeAt) {

        static Regret of(Apology apology) {
            return new Regret(
                    apology.kind(),
                    apology.cause(),
                    apology.reason(),
                    apology.oldDueAt(),
                    apology.newDueAt(),
                    apology.madeAt());
        }
    }
}
