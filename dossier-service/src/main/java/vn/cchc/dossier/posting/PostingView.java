package vn.cchc.dossier.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One update of what is published.
 *
 * @param dueAt until when it counts for its half day
 * @param timing DONE in time, LATE after it
 */
record PostingView(
        UUID id,
        String agency,
        LocalDate day,
        Session session,
        PostingChannel channel,
        int dossiers,
        Instant publishedAt,
        Instant dueAt,
        SessionState timing) {

    static PostingView of(UUID id, Postings.Update update, Instant at, Instant dueAt, SessionState timing) {
        return new PostingView(
                id,
                update.agency(),
                update.day(),
                update.session(),
                update.channel(),
                update.dossiers(),
                at,
                dueAt,
                timing);
    }
}
