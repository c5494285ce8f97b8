package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.LateStages;
import vn.cchc.dossier.register.LateStages.After;
import vn.cchc.dossier.register.LateStages.Wanted;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Pages the stages past their own due time, of dossiers the caller has to do with. */
@ApplicationScoped
class OverdueStages {

    private static final String LIST = "overdue-stages";

    private final LateStages stages;
    private final WorkingTime workingTime;
    private final AgencyTree agencies;
    private final AgencyScope scope;
    private final Cursors cursors;
    private final Clock clock;

    OverdueStages(
            LateStages stages,
            WorkingTime workingTime,
            AgencyTree agencies,
            AgencyScope scope,
            Cursors cursors,
            Clock clock) {
        this.stages = stages;
        this.workingTime = workingTime;
        this.agencies = agencies;
        this.scope = scope;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<OverdueStage> list(OverdueStageQuery query) {
        if (query.agency != null) {
            scope.requireListing(query.agency);
        }
        String top = query.agency == null ? scope.caller().agency() : query.agency;
        Set<String> offices = query.office == null ? Set.of() : agencies.withAllBelow(query.office);
        Wanted wanted = new Wanted(agencies.withAllBelow(top), offices, query.due());
        Instant now = clock.instant();
        int size = Limit.of(query.limit);
        List<OverdueStage> rows = stages.find(wanted, after(query.cursor), size + 1).stream()
                .map(late -> {
                    String receiving = late.dossier().registration().parties().receiving();
                    return OverdueStage.of(late, workingTime.of(receiving), now);
                })
                .toList();
        return Page.of(rows, size, last -> cursors.encode(LIST, last.dueAt(), last.dossier(), last.number()));
    }

    private After after(String cursor) {
        if (cursor == null) {
            return After.NONE;
        }
        List<String> keys = cursors.decode(LIST, cursor);
        return new After(Instant.parse(keys.get(0)), keys.get(1), Integer.parseInt(keys.get(2)));
    }
}
