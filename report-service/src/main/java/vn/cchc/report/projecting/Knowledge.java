package vn.cchc.report.projecting;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierProjector;
import vn.cchc.report.reading.ReportDatabase;

/**
 * Folds dossiers again without the events that were recorded later, by the owner's clock: how a day that was over looked to those
 * who read of it then.
 */
@ApplicationScoped
public class Knowledge {

    /** More than these are no corrections but a register that was loaded since. */
    public static final int MOST_CHANGED = 20_000;

    private static final String CHANGED = """
            select distinct l.dossier
            from late_event l
            join dossier_fact f on f.dossier = l.dossier
            join agency a on a.code = f.agency
            where tstzrange(l.since, l.recorded_at) @> tstzrange(?, ?, '[]')
                and (l.since = '-infinity' or is_within(a.path, ?))
            order by 1 limit ?
            """;
    private static final String KNOWN = """
            select e.body
            from dossier_event e
            where e.dossier = any(?::text[]) and not exists (
                select from late_event l
                where l.dossier = e.dossier and l.sequence = e.sequence and l.recorded_at > ?)
            """;

    private final ReportDatabase database;

    Knowledge(ReportDatabase database) {
        this.database = database;
    }

    /**
     * As of the end of a day, by what was recorded up to another instant that is not before it.
     *
     * @param at the last instant of a business day
     * @param agencyPath the agency with all below it
     * @return empty where more than {@link #MOST_CHANGED} dossiers have changed since
     */
    public Optional<KnownThen> of(Instant at, Instant known, String agencyPath) {
        var changed = database.list(CHANGED, row -> row.getString(1), at, known, agencyPath, MOST_CHANGED + 1);
        if (changed.size() > MOST_CHANGED) {
            return Optional.empty();
        }
        var events = database.list(
                KNOWN,
                row -> RowJson.read(row.getString(1), DossierEvent.class),
                changed.toArray(String[]::new),
                known);
        var folded = events.stream().collect(groupingBy(DossierEvent::dossier)).values().stream()
                .map(DossierProjector::project)
                .toList();
        return Optional.of(KnownThen.of(known, changed, folded));
    }
}
