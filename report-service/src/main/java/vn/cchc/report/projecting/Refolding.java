package vn.cchc.report.projecting;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import vn.cchc.report.projecting.RebuiltFacts.Rebuilt;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierProjector;
import vn.cchc.report.projecting.domain.TaskEvent;
import vn.cchc.report.projecting.domain.TaskProjector;

/** Folds facts afresh from the log, apart from those that stand, and swaps them in. */
@ApplicationScoped
public class Refolding {

    /**
     * A piece of the work.
     *
     * @param upTo the last subject dealt with; null when there are no more
     * @param subjects how many were folded
     * @param events from how many events
     * @param differing how many came out differently from what stands
     */
    public record Piece(String upTo, long subjects, long events, long differing) {}

    private static final int AT_ONCE = 1000;

    private final DossierFactStore dossiers;
    private final TaskFactStore tasks;
    private final RebuiltFacts rebuilt;

    Refolding(DossierFactStore dossiers, TaskFactStore tasks, RebuiltFacts rebuilt) {
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.rebuilt = rebuilt;
    }

    /** Folds the next subjects, in the transaction at hand. */
    public Piece fold(FactKind kind, String after, int limit) {
        var keys = rebuilt.keysAfter(kind, after, limit);
        var folded = keys.isEmpty() ? List.<Rebuilt>of() : folded(kind, keys);
        var upTo = keys.size() < limit ? null : keys.get(keys.size() - 1);
        long differing = rebuilt.keepDiffering(kind, after, upTo, folded);
        long events = folded.stream().mapToLong(Rebuilt::events).sum();
        return new Piece(upTo, folded.size(), events, differing);
    }

    /**
     * Puts what differed in the place of what stood, in the transaction at hand; nothing is taken in until it ends. Returns how
     * many facts changed.
     */
    public long swap() {
        for (var kind : FactKind.values()) {
            rebuilt.holdIntake(kind);
            foldOvertaken(kind);
        }
        long changed = rebuilt.swap(FactKind.DOSSIER, DossierFactStore.ON_CONFLICT)
                + rebuilt.swap(FactKind.TASK, TaskFactStore.ON_CONFLICT);
        rebuilt.forget();
        return changed;
    }

    private void foldOvertaken(FactKind kind) {
        var overtaken = rebuilt.overtaken(kind);
        for (int from = 0; from < overtaken.size(); from += AT_ONCE) {
            rebuilt.keep(kind, folded(kind, overtaken.subList(from, Math.min(from + AT_ONCE, overtaken.size()))));
        }
    }

    /** Forgets what an earlier rebuild left behind. */
    public void begin() {
        rebuilt.forget();
    }

    private List<Rebuilt> folded(FactKind kind, List<String> keys) {
        return switch (kind) {
            case DOSSIER -> each(dossiers.history(keys), DossierEvent::dossier, Refolding::dossier);
            case TASK -> each(tasks.history(keys), TaskEvent::task, Refolding::task);
        };
    }

    private static <E> List<Rebuilt> each(
            List<E> history, Function<E, String> subject, Function<Collection<E>, Rebuilt> fold) {
        return history.stream().collect(groupingBy(subject)).values().stream()
                .map(fold)
                .toList();
    }

    private static Rebuilt dossier(Collection<DossierEvent> events) {
        var facts = DossierProjector.project(events);
        return new Rebuilt(
                facts.dossier(),
                events.size(),
                DossierFactRow.of(facts),
                DossierStateRow.of(facts).toList());
    }

    private static Rebuilt task(Collection<TaskEvent> events) {
        var facts = TaskProjector.project(events);
        return new Rebuilt(
                facts.task(),
                events.size(),
                TaskRows.fact(facts),
                TaskRows.states(facts).toList());
    }
}
