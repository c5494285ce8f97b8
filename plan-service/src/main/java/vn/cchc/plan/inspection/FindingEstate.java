package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.identity.Caller;
import vn.cchc.plan.succession.Estate;
import vn.cchc.plan.succession.LeftBehind;
import vn.cchc.plan.succession.SuccessionKind;

/** Findings that agencies had not put right when they were closed; what was done by then stays theirs. */
@ApplicationScoped
class FindingEstate implements Estate {

    /** Whoever kept its own finding owed it to the agency above. */
    private static final String LEFT = """
            select f.id, left(f.content, 500) as title,
                   case when f.keeper = f.agency then coalesce(a.parent, f.keeper) else f.keeper end as keeper, f.agency
            from agency a
            join finding f on f.agency = a.code and f.state in ('DETECTED', 'RECOMMENDED', 'HANDLING')
            where a.valid_to < :today and not exists (
                select 1 from owed_succession s where s.kind = 'FINDING' and s.owner = f.id and s.agency = f.agency)
            order by f.id""";

    private final LeftBehind behind;
    private final FindingRepository findings;
    private final InspectionStore store;
    private final Clock clock;

    FindingEstate(LeftBehind behind, FindingRepository findings, InspectionStore store, Clock clock) {
        this.behind = behind;
        this.findings = findings;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public SuccessionKind kind() {
        return SuccessionKind.FINDING;
    }

    @Override
    public List<Left> left(LocalDate today) {
        return behind.of(LEFT, today);
    }

    /** What was put right or withdrawn while it was asked stays where it is. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOn(Left left, List<String> heirs) {
        FindingEntity entity = findings.forUpdate(left.owner());
        if (!entity.finding().isOpen() || !entity.agency().equals(left.agency())) {
            return;
        }
        String heir = heirs.get(0);
        entity.handTo(heir);
        store.apply(entity, entity.finding().handOn(left.agency()));
        Caller system = new Caller("system", null, Set.of(), left.keeper());
        findings.keep(StepEntity.handedOn(entity, left.agency(), system, clock.instant()));
        findings.flush();
    }
}
