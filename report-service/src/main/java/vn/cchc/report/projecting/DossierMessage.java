package vn.cchc.report.projecting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.report.projecting.domain.Channel;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.projecting.domain.DossierAfter;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierEventType;
import vn.cchc.report.projecting.domain.DossierIdentity;
import vn.cchc.report.projecting.domain.DossierTold;
import vn.cchc.report.projecting.domain.StatedCause;

/** The data of a dossier event, as far as this service reads them. */
record DossierMessage(
        String dossier,
        DossierEventType type,
        Instant occurredAt,
        Instant recordedAt,
        Procedure procedure,
        String receivingAgency,
        String competentAgency,
        Channel channel,
        Channel returnChannel,
        DossierAfter after,
        Detail detail) {

    static final String TYPE_PREFIX = "vn.cchc.dossier.";

    record Procedure(String code, String name, Named field, String level, String kind, boolean exemptFromSystem) {

        private static final String NO_PROCEDURE = "NON_TTHC";

        Procedure {
            requireNonNull(code, "procedure.code");
            requireNonNull(name, "procedure.name");
            requireNonNull(field, "procedure.field");
            requireNonNull(level, "procedure.level");
        }

        Coverage coverage() {
            return Coverage.of(!NO_PROCEDURE.equals(kind), exemptFromSystem);
        }
    }

    record Named(String code, String name) {
        Named {
            requireNonNull(code, "code");
            requireNonNull(name, "name");
        }
    }

    record Component(boolean digital) {}

    /** Why it is late. */
    record Stated(Named cause, String note) {
        Stated {
            requireNonNull(cause, "lateness.cause");
        }

        StatedCause kept() {
            return new StatedCause(cause.code(), note);
        }
    }

    record Detail(
            Instant previousDueAt,
            String faultAgency,
            String faultStep,
            Integer onlineLevel,
            List<Component> components,
            Boolean digital,
            String kind,
            Stated lateness,
            Channel channel,
            String paymentMethod) {

        private static final Detail NONE = new Detail(null, null, null, null, null, null, null, null, null, null);
        private static final String ONLINE = "ONLINE";

        /** A correction lists the components of the receipt as they ought to have been: they take the place of those known. */
        DossierTold told(DossierEventType type) {
            boolean again = type == DossierEventType.CORRECTED;
            var brought = components == null || again ? List.<Component>of() : components;
            return new DossierTold(
                    onlineLevel,
                    brought.size(),
                    digital(brought),
                    digital,
                    faultStep,
                    kind,
                    lateness == null ? null : lateness.kept(),
                    type == DossierEventType.RETURNED ? channel : null,
                    paymentMethod == null ? null : ONLINE.equals(paymentMethod),
                    components == null || !again
                            ? null
                            : new DossierTold.Papers(components.size(), digital(components)));
        }

        private static int digital(List<Component> some) {
            return (int) some.stream().filter(Component::digital).count();
        }
    }

    DossierMessage {
        requireNonNull(dossier, "dossier");
        requireNonNull(type, "type");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(procedure, "procedure");
        requireNonNull(receivingAgency, "receivingAgency");
        requireNonNull(channel, "channel");
        requireNonNull(after, "after");
        requireNonNull(after.state(), "after.state");
        requireNonNull(after.clock(), "after.clock");
        requireNonNull(after.receivedAt(), "after.receivedAt");
        requireNonNull(after.holder(), "after.holder");
        recordedAt = recordedAt == null ? occurredAt : recordedAt;
        detail = detail == null ? Detail.NONE : detail;
    }

    DossierEvent event(long sequence) {
        var identity = new DossierIdentity(
                procedure.code(),
                procedure.field().code(),
                procedure.level(),
                receivingAgency,
                competentAgency,
                channel,
                returnChannel,
                procedure.coverage());
        return new DossierEvent(
                dossier,
                sequence,
                type,
                occurredAt,
                identity,
                after,
                detail.previousDueAt(),
                detail.faultAgency(),
                detail.told(type));
    }

    List<Label> labels() {
        var field = procedure.field();
        var labels = new ArrayList<Label>();
        labels.add(new Label(Label.Kind.PROCEDURE, procedure.code(), procedure.name(), occurredAt));
        labels.add(new Label(Label.Kind.FIELD, field.code(), field.name(), occurredAt));
        if (detail.lateness() != null) {
            var cause = detail.lateness().cause();
            labels.add(new Label(Label.Kind.CAUSE, cause.code(), cause.name(), occurredAt));
        }
        return labels;
    }
}
