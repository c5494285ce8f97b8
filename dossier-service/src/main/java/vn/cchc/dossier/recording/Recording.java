package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.cchc.dossier.domain.Context;
import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.intake.IntakeConfig;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/** Asks the dossier whether something may be recorded and writes what it answers. */
@ApplicationScoped
class Recording {

    /**
     * An event on its way into the history, with what is remembered of how it was sent.
     *
     * @param data what the history keeps of it, as JSON
     */
    record Incoming(String id, DossierEvent event, String data, byte[] fingerprint, String by, boolean migrated) {}

    private final WorkingTime workingTime;
    private final RuleVersions rules;
    private final Register register;
    private final SeenEvents seen;
    private final IntakeConfig config;

    Recording(WorkingTime workingTime, RuleVersions rules, Register register, SeenEvents seen, IntakeConfig config) {
        this.workingTime = workingTime;
        this.rules = rules;
        this.register = register;
        this.seen = seen;
        this.config = config;
    }

    /** The dossier must be locked by the transaction at hand. */
    Decision record(Dossier dossier, Incoming incoming, Instant now) {
        Decision decision = decide(dossier, incoming, now);
        if (decision instanceof Decision.Accepted accepted) {
            Instant checkNotBefore = incoming.migrated() ? now.plus(config.migrationGrace()) : Instant.MIN;
            register.append(
                    accepted.events(), new Entry(incoming.id(), incoming.by(), now, incoming.data(), checkNotBefore));
            String code = dossier.registration().code();
            seen.remember(code, incoming.id(), incoming.by(), incoming.fingerprint(), now);
        }
        return decision;
    }

    private Decision decide(Dossier dossier, Incoming incoming, Instant now) {
        Context context = new Context(
                now,
                workingTime.of(dossier.registration().parties().receiving()),
                rules.on(dossier.registration().receivedAt()),
                incoming.migrated());
        try {
            return dossier.record(incoming.event(), context);
        } catch (UnknownCalendarYearException unknown) {
            throw Rejections.calendarUnknown(unknown.year());
        }
    }
}
