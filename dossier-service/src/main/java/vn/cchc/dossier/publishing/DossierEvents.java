package vn.cchc.dossier.publishing;

import java.time.Instant;
import java.util.Locale;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.publishing.DossierEventData.AfterData;
import vn.cchc.dossier.publishing.DossierEventData.FieldData;
import vn.cchc.dossier.publishing.DossierEventData.ProcedureData;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns what was recorded into what is published. */
public final class DossierEvents {

    public static final String TOPIC = "cchc.dossier-events.v1";

    private DossierEvents() {}

    public static OutboxEvent publish(RecordedEvent recorded, Instant recordedAt) {
        EventType type = recorded.event().type();
        return new OutboxEvent(
                TOPIC,
                "vn.cchc.dossier." + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1",
                recorded.after().registration().code(),
                recorded.sequence(),
                recorded.event().occurredAt(),
                data(recorded, recordedAt));
    }

    private static DossierEventData data(RecordedEvent recorded, Instant recordedAt) {
        Registration registration = recorded.after().registration();
        return new DossierEventData(
                registration.code(),
                recorded.event().type(),
                recorded.event().occurredAt(),
                recordedAt,
                registration.migrated(),
                procedure(registration.procedure()),
                registration.parties().receiving(),
                registration.parties().competent(),
                registration.parties().supportPoint(),
                registration.channels().intake(),
                registration.channels().handingOver(),
                after(recorded.after()),
                EventDetails.of(recorded));
    }

    private static ProcedureData procedure(ProcedureRef procedure) {
        FieldData field =
                new FieldData(procedure.field().code(), procedure.field().name());
        return new ProcedureData(
                procedure.code(),
                procedure.name(),
                field,
                procedure.level(),
                procedure.kind(),
                procedure.exemptFromSystem());
    }

    private static AfterData after(Dossier dossier) {
        Status status = dossier.state().status();
        Appointment appointment = dossier.appointment();
        Stage stage = dossier.course().route().stage();
        Ended ended = dossier.state() instanceof Ended end ? end : null;
        return new AfterData(
                status,
                status.nationalStatus(),
                status.clock(),
                dossier.registration().receivedAt(),
                appointment.originalDueAt(),
                appointment.dueAt(),
                appointment.version(),
                ended == null ? null : ended.endedAt(),
                ended == null ? null : ended.outcome(),
                dossier.course().holder(),
                dossier.course().officer(),
                appointment.missed().any(),
                appointment.missed().forGood(),
                appointment.missed().apology(),
                dossier.course().finance(),
                dossier.delivery(),
                ended == null ? null : ended.returnedAt(),
                stage.step() == null ? null : stage.step().code(),
                stage.due().step(),
                stage.due().leg());
    }
}
