package vn.cchc.dossier.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Outcome;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.register.Filed;

/**
 * A dossier as it now stands; lists leave out the applicant and the components.
 *
 * @param acknowledgedLate whether what was sent online was answered after {@code reception.acknowledgementDueAt}; left out where
 *     there was no such duty
 * @param migrated loaded from an older system: its components and channel are what was taken down there, not held to what is
 *     published
 */
record DossierView(
        String code,
        Status state,
        int nationalStatus,
        Status.Clock clock,
        String procedure,
        String procedureName,
        ProcedureKind procedureKind,
        FieldView field,
        String receivingAgency,
        String competentAgency,
        String supportPoint,
        Channel channel,
        Channel returnChannel,
        @JsonInclude(JsonInclude.Include.NON_NULL) Applicant applicant,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<ComponentView> components,
        String summary,
        Reception reception,
        boolean migrated,
        Instant submittedAt,
        Instant receivedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean acknowledgedLate,
        Instant originalDueAt,
        Instant dueAt,
        int deadlineVersion,
        Instant endedAt,
        Outcome outcome,
        String holder,
        String officer,
        boolean missedDeadline,
        boolean apology,
        @JsonUnwrapped Progress progress,
        long sequence) {

    record FieldView(String code, String name) {}

    static DossierView listed(Filed filed) {
        return of(filed, null, null);
    }

    static DossierView whole(Filed filed, Applicant applicant) {
        return of(filed, applicant, ComponentView.of(filed));
    }

    private static DossierView of(Filed filed, Applicant applicant, List<ComponentView> components) {
        Dossier dossier = filed.dossier();
        Registration registration = dossier.registration();
        Status status = dossier.state().status();
        Ended ended = dossier.state() instanceof Ended end ? end : null;
        return new DossierView(
                registration.code(),
                status,
                status.nationalStatus(),
                status.clock(),
                registration.procedure().code(),
                registration.procedure().name(),
                registration.procedure().kind(),
                new FieldView(
                        registration.procedure().field().code(),
                        registration.procedure().field().name()),
                registration.parties().receiving(),
                registration.parties().competent(),
                registration.parties().supportPoint(),
                registration.channels().intake(),
                registration.channels().handingOver(),
                applicant,
                components,
                filed.submission().summary(),
                filed.submission().reception(),
                registration.migrated(),
                filed.submission().submittedAt(),
                registration.receivedAt(),
                filed.submission().reception().isLate(registration.receivedAt()),
                dossier.appointment().originalDueAt(),
                dossier.appointment().dueAt(),
                dossier.appointment().version(),
                ended == null ? null : ended.endedAt(),
                ended == null ? null : ended.outcome(),
                dossier.course().holder(),
                dossier.course().officer(),
                dossier.appointment().missed().any(),
                dossier.appointment().missed().apology(),
                Progress.of(filed),
                dossier.course().sequence());
    }
}
