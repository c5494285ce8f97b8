package vn.cchc.dossier.petition;

import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.petition.domain.PetitionAction;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.dossier.petition.domain.PetitionStatus;

/** One line of a petition's history; {@code dueAt} and {@code onTime} are absent for what has no limit. */
record PetitionEntry(
        long sequence,
        PetitionEventType type,
        Instant occurredAt,
        String agency,
        PetitionStatus state,
        Instant dueAt,
        Boolean onTime,
        String text,
        String question,
        Boolean fault,
        PetitionAction.Measure measure,
        List<Attachment> attachments) {

    static PetitionEntry of(PetitionEventRow row) {
        return new PetitionEntry(
                row.sequence,
                row.type,
                row.occurredAt,
                row.agency,
                row.state,
                row.dueAt,
                row.onTime,
                row.text,
                row.question,
                row.fault,
                row.measure,
                Attachment.read(row.attachments));
    }
}
