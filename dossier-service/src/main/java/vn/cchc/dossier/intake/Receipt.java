package vn.cchc.dossier.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.register.Filed;

/**
 * What the citizen takes home: the code and the appointment.
 *
 * @param intake what only the answer to an intake says; null in other answers
 */
public record Receipt(
        String code,
        Status state,
        int nationalStatus,
        String procedure,
        Instant receivedAt,
        Instant originalDueAt,
        Instant dueAt,
        long sequence,
        @JsonInclude(JsonInclude.Include.NON_NULL) IntakeView intake) {

    /**
     * How it was taken in.
     *
     * @param submittedAt when it was sent; null where nobody said
     * @param acceptedAt when it was received as complete: the term counts from there
     * @param receivedBy staff id and capacity; null where nobody said
     * @param appointmentSlipRequired form 01 has to be handed out; not for results that are waited for
     * @param exemptFromSystem the procedure may be handled outside the system for the time being
     * @param suspectedDuplicates open dossiers of the same applicant for the same procedure that the caller may see; nothing
     *     is ever merged
     * @param suspectedSubmissions online submissions of the same kind that nobody has accepted yet
     * @param suspectedDuplicatesElsewhere how many more of both there are with other agencies
     */
    public record IntakeView(
            Instant submittedAt,
            Instant acceptedAt,
            Reception.Receiver receivedBy,
            Integer onlineLevel,
            boolean appointmentSlipRequired,
            boolean exemptFromSystem,
            List<String> suspectedDuplicates,
            List<String> suspectedSubmissions,
            int suspectedDuplicatesElsewhere) {}

    public static Receipt of(Dossier dossier) {
        return of(dossier, null);
    }

    static Receipt of(Filed filed, Suspected suspected) {
        Reception reception = filed.submission().reception();
        IntakeView view = new IntakeView(
                filed.submission().submittedAt(),
                filed.dossier().registration().receivedAt(),
                reception.by(),
                reception.onlineLevel(),
                !reception.immediateResult(),
                reception.exemptFromSystem(),
                suspected.suspectedDuplicates(),
                suspected.suspectedSubmissions(),
                suspected.suspectedDuplicatesElsewhere());
        return of(filed.dossier(), view);
    }

    private static Receipt of(Dossier dossier, IntakeView intake) {
        Status status = dossier.state().status();
        return new Receipt(
                dossier.registration().code(),
                status,
                status.nationalStatus(),
                dossier.registration().procedure().code(),
                dossier.registration().receivedAt(),
                dossier.appointment().originalDueAt(),
                dossier.appointment().dueAt(),
                dossier.course().sequence(),
                intake);
    }
}
