package vn.cchc.dossier.publishing;

import java.time.Instant;
import java.util.Map;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Delivery;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Finance;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.Outcome;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.domain.Status;

/** The data of a published event: what happened and the state it left the dossier in. No personal data. */
record DossierEventData(
        String dossier,
        EventType type,
        Instant occurredAt,
        Instant recordedAt,
        boolean migrated,
        ProcedureData procedure,
        String receivingAgency,
        String competentAgency,
        String supportPoint,
        Channel channel,
        Channel returnChannel,
        AfterData after,
        Map<String, Object> detail) {

    record ProcedureData(
            String code, String name, FieldData field, Level level, ProcedureKind kind, boolean exemptFromSystem) {}

    record FieldData(String code, String name) {}

    record AfterData(
            Status state,
            int nationalStatus,
            Status.Clock clock,
            Instant receivedAt,
            Instant originalDueAt,
            Instant dueAt,
            int deadlineVersion,
            Instant endedAt,
            Outcome outcome,
            String holder,
            String officer,
            boolean missedDeadline,
            boolean missedBeforeReschedule,
            boolean apology,
            Finance finance,
            Delivery delivery,
            Instant returnedAt,
            String step,
            Instant stageDueAt,
            Instant legDueAt) {}
}
