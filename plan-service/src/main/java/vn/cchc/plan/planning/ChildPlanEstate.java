package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.succession.Estate;
import vn.cchc.plan.succession.LeftBehind;
import vn.cchc.plan.succession.SuccessionKind;

/** Plans that agencies owed under a plan above when they were closed. */
@ApplicationScoped
class ChildPlanEstate implements Estate {

    private static final String LEFT = """
            select c.parent_plan, p.title, p.issuer, c.agency
            from agency a
            join child_plan c on c.agency = a.code and c.plan is null
            join plan p on p.id = c.parent_plan
            where a.valid_to < :today and p.state = 'ISSUED' and not exists (
                select 1 from owed_succession s
                where s.kind = 'CHILD_PLAN' and s.owner = c.parent_plan and s.agency = c.agency)
            order by c.parent_plan, c.agency""";

    private final LeftBehind behind;
    private final ChildPlans children;

    ChildPlanEstate(LeftBehind behind, ChildPlans children) {
        this.behind = behind;
        this.children = children;
    }

    @Override
    public SuccessionKind kind() {
        return SuccessionKind.CHILD_PLAN;
    }

    @Override
    public List<Left> left(LocalDate today) {
        return behind.of(LEFT, today);
    }

    @Override
    public void handOn(Left left, List<String> heirs) {
        children.handOn(left.owner(), left.agency(), heirs);
    }
}
