package vn.cchc.dossier.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.sweep.DueRows;

@Entity
@Table(name = "submission")
class SubmissionRow {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    SubmissionState state;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_name")
    String procedureName;

    @Column(name = "receiving_agency")
    String receivingAgency;

    @Column(name = "competent_agency")
    String competentAgency;

    @Column(name = "support_point")
    String supportPoint;

    /** The submission as it was sent; null once it is a dossier. */
    @Column(name = "sealed")
    byte[] sealedContent;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "submitted_by")
    String submittedBy;

    @Column(name = "acknowledge_by")
    Instant acknowledgeBy;

    /** What the present due time is counted from; null where that is not known. */
    @Column(name = "acknowledge_from")
    Instant acknowledgeFrom;

    @Column(name = "acknowledge_version")
    int acknowledgeVersion;

    @Column(name = "announced_version")
    int announcedVersion;

    /** How many due times have passed without an answer. */
    int misses;

    @Column(name = "acknowledged_at")
    Instant acknowledgedAt;

    int completions;

    /** Until when the sender may complete it, once asked to; null where no rule limits it. */
    @Column(name = "complete_by")
    Instant completeBy;

    /** Keyed hash of the applicant's identity number while it is open, by which a second one is noticed. */
    @Column(name = "identity_hash")
    byte[] identityHash;

    /** What was asked for or why it was refused. */
    @ColumnTransformer(write = "?::jsonb")
    String answer;

    /** When its content was erased; null while it is kept or is with the dossier. */
    @Column(name = "erased_at")
    Instant erasedAt;

    long sequence;

    @Column(name = "check_at")
    @ColumnTransformer(write = DueRows.NOT_PAST)
    Instant checkAt;

    @Version
    int version;

    /** The working hours for an answer begin, again when the citizen has completed it. */
    void waitsForAnswer(Instant from, Instant until) {
        state = SubmissionState.PENDING;
        acknowledgeFrom = from;
        acknowledgeBy = until;
        acknowledgeVersion++;
        acknowledgedAt = null;
        completeBy = null;
        checkAt = until;
    }

    /** The same hours by another calendar; a miss of the due time that was is no miss of this one. */
    void redated(Instant until) {
        misses -= announcedVersion == acknowledgeVersion ? 1 : 0;
        acknowledgeBy = until;
        acknowledgeVersion++;
        checkAt = until;
    }

    /** The same days by another calendar, while it waits for its sender. */
    void completionRedated(Instant until) {
        completeBy = until;
        checkAt = until;
    }

    void missed() {
        announcedVersion = acknowledgeVersion;
        misses++;
        checkAt = null;
    }

    void waitsForCompletion(Instant asked, Instant until) {
        state = SubmissionState.AWAITING_COMPLETION;
        acknowledgedAt = asked;
        completeBy = until;
        checkAt = until;
    }

    /** For good; it can no longer be mistaken for another one. */
    void ended(SubmissionState outcome, Instant at) {
        state = outcome;
        acknowledgedAt = at;
        identityHash = null;
        checkAt = null;
    }

    /** The time for a completion passed without one. */
    void expired() {
        state = SubmissionState.EXPIRED;
        identityHash = null;
        checkAt = null;
    }

    boolean isExpired(Instant now) {
        return state == SubmissionState.AWAITING_COMPLETION && completeBy != null && now.isAfter(completeBy);
    }

    /** When the sweep is to look at it; null while nothing can be owed. */
    Instant nextCheck() {
        return switch (state) {
            case PENDING -> announcedVersion < acknowledgeVersion ? acknowledgeBy : null;
            case AWAITING_COMPLETION -> completeBy;
            case ACCEPTED, REFUSED, EXPIRED -> null;
        };
    }

    /** An event is owed: nobody answered until then, and nobody was told so yet. */
    boolean owesOverdue(Instant now) {
        return state == SubmissionState.PENDING && announcedVersion < acknowledgeVersion && now.isAfter(acknowledgeBy);
    }

    boolean isMissed() {
        return misses > 0;
    }
}
