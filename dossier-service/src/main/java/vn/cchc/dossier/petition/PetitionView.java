package vn.cchc.dossier.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.petition.domain.PetitionStatus;

/**
 * A petition as staff see it.
 *
 * @param currentDueAt when the next step is owed; null while nothing is
 * @param attachments what was sent along at first; what came later stands in the history
 * @param personalDataErasedAt when who handed it in and what was written were erased; left out while they are kept
 * @param subject and what follows only where one petition is read by those who handle it
 */
record PetitionView(
        String code,
        PetitionStatus state,
        PetitionChannel channel,
        Level level,
        PetitionSubject about,
        boolean attitude,
        String agency,
        String receivedAgency,
        String procedure,
        Instant receivedAt,
        Instant answerDueAt,
        Instant publishDueAt,
        Instant currentDueAt,
        boolean overdue,
        int reopened,
        long sequence,
        String dossier,
        String subject,
        String content,
        Applicant petitioner,
        List<Attachment> attachments,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant personalDataErasedAt) {

    static PetitionView listed(PetitionRow row, Instant now) {
        return of(row, now, null, null);
    }

    static PetitionView of(PetitionRow row, Instant now, Applicant petitioner, List<Attachment> attachments) {
        boolean whole = petitioner != null;
        return new PetitionView(
                row.code,
                row.state,
                row.channel,
                row.level,
                row.about,
                row.attitude,
                row.agency,
                row.receivedAgency,
                row.procedureCode,
                row.receivedAt,
                row.answerDueAt,
                row.publishDueAt,
                row.currentDueAt,
                row.currentDueAt != null && row.currentDueAt.isBefore(now),
                row.reopened,
                row.sequence,
                whole ? row.dossier : null,
                whole ? row.subject : null,
                whole ? row.content : null,
                petitioner,
                attachments,
                row.erasedAt);
    }
}
