package vn.cchc.dossier.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.kit.outbox.OutboxEvent;

/** Turns a procedure into what is published of it: the whole of it each time, since a change may be of any version. */
final class ProcedureEvents {

    static final String TOPIC = "cchc.procedure-events.v1";
    static final String TYPE = "vn.cchc.procedure.changed.v1";

    private ProcedureEvents() {}

    record Data(
            String procedure,
            String name,
            Field field,
            Level level,
            ProcedureKind kind,
            PublicAt publicAt,
            Instant changedAt,
            List<Version> versions) {}

    record Field(String code, String name) {}

    /**
     * What others count of a version.
     *
     * @param change how it came about, null where an older catalogue does not say
     * @param ending how it ended, null while no ending is decided
     * @param decidedOn day of the document that published it, null where an older catalogue does not say
     * @param authority the agency that answers for it, null for every unit of its level
     * @param withFees whether anything is to be paid for it
     */
    record Version(
            LocalDate effectiveFrom,
            LocalDate effectiveTo,
            Change change,
            Change ending,
            boolean exemptFromSystem,
            boolean interlinked,
            boolean internalProcess,
            Integer onlineLevel,
            LocalDate decidedOn,
            String authority,
            boolean withFees) {

        static Version of(ProcedureVersion version) {
            var lifecycle = version.lifecycle();
            return new Version(
                    version.effectiveFrom(),
                    version.effectiveTo(),
                    lifecycle.change(),
                    lifecycle.ending() == null ? null : lifecycle.ending().change(),
                    version.exemptFromSystem(),
                    version.interlinked(),
                    !version.steps().isEmpty(),
                    version.onlineLevel(),
                    lifecycle.decision() == null ? null : lifecycle.decision().date(),
                    version.authority() == null ? null : version.authority().agency(),
                    version.fees().stream().anyMatch(fee -> fee.amount() > 0));
        }
    }

    static OutboxEvent publish(Procedure procedure, long sequence, Instant at) {
        Data data = new Data(
                procedure.code(),
                procedure.name(),
                new Field(procedure.field().code(), procedure.field().name()),
                procedure.level(),
                procedure.kind(),
                procedure.publicAt(),
                at,
                procedure.versions().stream().map(Version::of).toList());
        return new OutboxEvent(TOPIC, TYPE, procedure.code(), sequence, at, data);
    }
}
