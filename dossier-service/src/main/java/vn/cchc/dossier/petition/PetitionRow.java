package vn.cchc.dossier.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.petition.domain.Petition;
import vn.cchc.dossier.petition.domain.PetitionStatus;
import vn.cchc.dossier.sweep.DueRows;

@Entity
@Table(name = "petition")
class PetitionRow {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    PetitionChannel channel;

    @Enumerated(EnumType.STRING)
    Level level;

    @Enumerated(EnumType.STRING)
    PetitionSubject about;

    boolean attitude;

    @Column(name = "received_agency")
    String receivedAgency;

    String agency;

    @Column(name = "procedure_code")
    String procedureCode;

    String dossier;
    String subject;
    String content;

    /** When who handed it in and what was written were erased; null while they are kept. */
    @Column(name = "erased_at")
    Instant erasedAt;

    /** Sealed whole; null once erased. */
    byte[] petitioner;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_by")
    String receivedBy;

    @Enumerated(EnumType.STRING)
    PetitionStatus state;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "counted_from")
    Instant countedFrom;

    @Column(name = "answer_due_at")
    Instant answerDueAt;

    @Column(name = "publish_due_at")
    Instant publishDueAt;

    @Column(name = "announced_due")
    Instant announcedDue;

    @Column(name = "current_due_at")
    Instant currentDueAt;

    /** When the sweep looks at it; null when it owes no announcement. */
    @Column(name = "check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant checkAt;

    /** When it is counted again after a calendar has changed, and why; null while it need not be. */
    @Column(name = "recount_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant recountAt;

    @Column(name = "recount_reason")
    String recountReason;

    int reopened;
    long sequence;

    Petition read() {
        Petition.Dues dues = new Petition.Dues(countedFrom, answerDueAt, publishDueAt, announcedDue);
        return new Petition(code, agency, attitude, state.since(stateSince), dues, reopened, sequence);
    }

    void write(Petition petition) {
        agency = petition.agency();
        state = petition.state().status();
        stateSince = petition.state().since();
        countedFrom = petition.dues().countedFrom();
        answerDueAt = petition.dues().answer();
        publishDueAt = petition.dues().publish();
        announcedDue = petition.dues().announced();
        currentDueAt = petition.currentDue();
        checkAt = petition.checkAt();
        reopened = petition.reopened();
        sequence = petition.sequence();
    }
}
