package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.applicant.Sealing;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.recording.Candidate.Author;
import vn.cchc.dossier.stored.StoredJson;

/** What a parked event says, as it is kept: a correction may name an applicant, so it is sealed. */
@ApplicationScoped
class ParkedContent {

    private static final String NOTHING = "{}";

    private final Sealing sealing;

    ParkedContent(Sealing sealing) {
        this.sealing = sealing;
    }

    void write(ParkedRow row, EventData data) {
        String clear = StoredJson.write(data);
        boolean sealed = row.type == EventType.CORRECTED;
        row.data = sealed ? NOTHING : clear;
        row.sealedData = sealed ? sealing.seal(row.dossier, clear) : null;
    }

    Candidate candidate(ParkedRow row) {
        String clear = row.sealedData == null ? row.data : sealing.open(row.dossier, row.sealedData);
        Author author = new Author(row.sender, row.senderAgency, row.roles());
        EventData data = StoredJson.read(clear, EventData.class);
        return new Candidate(row.id, row.type, row.occurredAt, row.after, data, row.fingerprint, author);
    }
}
