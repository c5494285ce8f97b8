package vn.cchc.dossier.redating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent.Redated;
import vn.cchc.dossier.domain.DossierState.Ended;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Misses;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/**
 * Moves the dossiers of started jobs. A dossier is counted again when its turn comes, because things have happened since the
 * list was made; its events and the mark that it is settled are one transaction, so that repeating moves nothing twice.
 */
@ApplicationScoped
class RedatingWork implements DueWork {

    private final EntityManager entities;
    private final Register register;
    private final Misses misses;
    private final WorkingTime workingTime;
    private final RuleVersions rules;
    private final DueRows rows;

    RedatingWork(
            EntityManager entities, Register register, Misses misses, WorkingTime workingTime, RuleVersions rules) {
        this.entities = entities;
        this.register = register;
        this.misses = misses;
        this.workingTime = workingTime;
        this.rules = rules;
        this.rows = new DueRows(entities, "redating_item", "id", "check_at");
    }

    @Override
    public String name() {
        return "redating";
    }

    @Override
    public DueRows rows() {
        return rows;
    }

    @Override
    public int settle(List<String> keys) {
        Instant now = rows.now().truncatedTo(ChronoUnit.MILLIS);
        Recount recount = new Recount(workingTime, rules, now);
        List<String> locked = rows.lock(keys);
        locked.forEach(key -> settle(entities.find(RedatingItemRow.class, key), recount, now));
        return locked.size();
    }

    private void settle(RedatingItemRow item, Recount recount, Instant now) {
        Redated.Basis basis = entities.find(RedatingRow.class, item.redating).basis();
        Dossier dossier = register.lock(item.dossier).orElseThrow();
        String faultAgency = misses.lastAgencyAtFault(item.dossier).orElse(null);
        try {
            List<RecordedEvent> recorded = recount.of(dossier, basis, faultAgency);
            if (recorded.isEmpty()) {
                ItemOutcome left = dossier.state() instanceof Ended ? ItemOutcome.ENDED : ItemOutcome.UNCHANGED;
                item.settled(left, dossier.appointment().dueAt(), now);
                return;
            }
            register.append(recorded, Entry.bySystem(now, data(basis, dossier)));
            item.settled(
                    ItemOutcome.MOVED, recorded.get(0).after().appointment().dueAt(), now);
        } catch (UnknownCalendarYearException unknown) {
            item.settled(ItemOutcome.CALENDAR_UNKNOWN, dossier.appointment().dueAt(), now);
        }
    }

    private static String data(Redated.Basis basis, Dossier before) {
        return StoredJson.write(Map.of(
                "redating",
                basis.redating(),
                "calendarYear",
                basis.calendarYear(),
                "calendarVersion",
                basis.calendarVersion(),
                "previousDueAt",
                before.appointment().dueAt(),
                "reason",
                basis.reason()));
    }
}
