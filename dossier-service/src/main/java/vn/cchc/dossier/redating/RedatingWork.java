package vn.cchc.dossier.redating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Observed.Redated;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Misses;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionRecounts;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/**
 * Moves the dossiers and submissions of started jobs. Each is counted again when its turn comes, because things have happened since the
 * list was made; its events and the mark that it is settled are one transaction, so that repeating moves nothing twice.
 */
@ApplicationScoped
class RedatingWork implements DueWork {

    private final EntityManager entities;
    private final Register register;
    private final Misses misses;
    private final Recounter recounter;
    private final SubmissionRecounts submissions;
    private final DueRows rows;

    RedatingWork(
            EntityManager entities,
            Register register,
            Misses misses,
            Recounter recounter,
            SubmissionRecounts submissions) {
        this.entities = entities;
        this.register = register;
        this.misses = misses;
        this.recounter = recounter;
        this.submissions = submissions;
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
        Recount recount = recounter.at(now);
        List<String> locked = rows.lock(keys);
        locked.forEach(key -> settle(entities.find(RedatingItemRow.class, key), recount, now));
        return locked.size();
    }

    private void settle(RedatingItemRow item, Recount recount, Instant now) {
        Redated.Basis basis = entities.find(RedatingRow.class, item.redating).basis();
        if (item.dossier == null) {
            settleSubmission(item, basis, now);
            return;
        }
        Dossier dossier = register.lock(item.dossier).orElseThrow();
        String faultAgency = misses.lastAgencyAtFault(item.dossier).orElse(null);
        try {
            List<RecordedEvent> recorded = recount.of(dossier, basis, faultAgency);
            if (recorded.isEmpty()) {
                ItemOutcome left = dossier.state() instanceof Ended ? ItemOutcome.ENDED : ItemOutcome.UNCHANGED;
                item.settled(left, dossier.appointment().dueAt(), now);
                return;
            }
            Redated event = (Redated) recorded.get(0).event();
            register.append(recorded, Entry.bySystem(now, data(event, dossier)));
            item.moved(recorded.get(0), now);
        } catch (UnknownCalendarYearException unknown) {
            item.settled(ItemOutcome.CALENDAR_UNKNOWN, dossier.appointment().dueAt(), now);
        }
    }

    private void settleSubmission(RedatingItemRow item, Redated.Basis basis, Instant now) {
        try {
            submissions
                    .move(item.submission, item.part(), basis, now)
                    .ifPresentOrElse(
                            waiting -> item.settled(
                                    waiting.moves() ? ItemOutcome.MOVED : ItemOutcome.UNCHANGED, waiting.again(), now),
                            () -> item.settled(ItemOutcome.ENDED, item.presentDueAt, now));
        } catch (UnknownCalendarYearException unknown) {
            item.settled(ItemOutcome.CALENDAR_UNKNOWN, item.presentDueAt, now);
        }
    }

    private static String data(Redated event, Dossier before) {
        Redated.Basis basis = event.basis();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("redating", basis.redating());
        data.put("calendarYear", basis.calendarYear());
        data.put("calendarVersion", basis.calendarVersion());
        data.put("previousDueAt", before.appointment().dueAt());
        data.put("moves", event.moves());
        data.put("reason", basis.reason());
        return StoredJson.write(data);
    }
}
