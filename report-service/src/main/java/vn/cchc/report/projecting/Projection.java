package vn.cchc.report.projecting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierFacts;
import vn.cchc.report.projecting.domain.DossierProjector;

/**
 * What a batch makes of the dossiers it touches, each in the order of the codes.
 *
 * @param fresh dossiers of which nothing was known
 * @param further those that go on: their states from the last known one on
 * @param again those whose past has changed, folded whole
 */
record Projection(List<DossierFacts> fresh, List<DossierFacts> further, List<DossierFacts> again) {

    /**
     * @param known what was folded before
     * @param history all events of these dossiers, those of the batch among them
     */
    static Projection of(
            List<DossierEvent> batch,
            Map<String, DossierFacts> known,
            Function<Collection<String>, List<DossierEvent>> history) {
        var fresh = new ArrayList<DossierFacts>();
        var further = new ArrayList<DossierFacts>();
        var changed = new ArrayList<String>();
        byDossier(batch).forEach((dossier, events) -> {
            if (!known.containsKey(dossier) && beginsLife(events)) {
                fresh.add(DossierProjector.project(events));
                return;
            }
            if (!known.containsKey(dossier)) {
                changed.add(dossier);
                return;
            }
            DossierProjector.follow(known.get(dossier), events)
                    .ifPresentOrElse(further::add, () -> changed.add(dossier));
        });
        return new Projection(fresh, further, again(changed, history));
    }

    /** Of others the log may hold more than the facts: topics that were read again are only folded at the end. */
    private static boolean beginsLife(List<DossierEvent> events) {
        return events.stream().anyMatch(event -> event.sequence() == 1);
    }

    List<DossierFacts> all() {
        var all = new ArrayList<DossierFacts>(fresh);
        all.addAll(further);
        all.addAll(again);
        return all;
    }

    private static List<DossierFacts> again(
            List<String> dossiers, Function<Collection<String>, List<DossierEvent>> history) {
        return dossiers.isEmpty()
                ? Collections.emptyList()
                : byDossier(history.apply(dossiers)).values().stream()
                        .map(DossierProjector::project)
                        .toList();
    }

    private static Map<String, List<DossierEvent>> byDossier(List<DossierEvent> events) {
        return events.stream().collect(groupingBy(DossierEvent::dossier, TreeMap::new, toList()));
    }
}
