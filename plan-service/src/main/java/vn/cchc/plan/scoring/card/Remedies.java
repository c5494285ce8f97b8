package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.planning.NewPlan;
import vn.cchc.plan.planning.NewTask;
import vn.cchc.plan.planning.Party;
import vn.cchc.plan.planning.PlanKind;
import vn.cchc.plan.planning.PlanView;
import vn.cchc.plan.planning.Plans;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.CriteriaSets;
import vn.cchc.plan.scoring.domain.Criterion;

/**
 * Makes tasks of weak criteria, as districts have done by hand: a remediation plan that answers the index of a year, a task
 * for each weak criterion of each unit. The plan is a draft, to be looked at and issued like any other.
 */
@ApplicationScoped
class Remedies {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Text NOTHING_WEAK =
            Text.of("Không còn tiêu chí yếu nào chưa có nhiệm vụ khắc phục.", "No weak criterion is without a task.");

    private final CriteriaSets sets;
    private final WeakCriteria weak;
    private final WeakTasks links;
    private final Plans plans;
    private final Units units;

    Remedies(CriteriaSets sets, WeakCriteria weak, WeakTasks links, Plans plans, Units units) {
        this.sets = sets;
        this.weak = weak;
        this.links = links;
        this.plans = plans;
        this.units = units;
    }

    /** The plan drafted, and how many tasks it has. */
    record Remedied(UUID plan, int tasks) {}

    /** Every weak criterion gets one task, once; those that have one are left out. */
    @Transactional
    Remedied draft(UUID setId, RemedyRequest request) {
        CriteriaSet set = sets.hold(setId);
        List<WeakView> open =
                weak.of(set).stream().filter(view -> view.task() == null).toList();
        if (open.isEmpty()) {
            throw Problems.conflict("nothing-weak", NOTHING_WEAK);
        }
        Map<String, String> areas = CardMessage.areas(set.tree().criteria());
        List<NewTask> tasks = new ArrayList<>();
        for (WeakView view : open) {
            tasks.add(task(view, areaName(set, areas.get(view.criterion())), set, request.dueOn()));
        }
        PlanView plan = plans.create(plan(set, request), tasks);
        for (int i = 0; i < open.size(); i++) {
            links.link(open.get(i).scorecard(), open.get(i).criterion(), plan.id(), i + 1);
        }
        return new Remedied(plan.id(), open.size());
    }

    private static NewPlan plan(CriteriaSet set, RemedyRequest request) {
        return new NewPlan(
                request.title(),
                null,
                null,
                set.head().issuer(),
                request.year(),
                PlanKind.REMEDIATION,
                set.head().indexYear(),
                set.head().document(),
                null);
    }

    private static String areaName(CriteriaSet set, String key) {
        return set.tree().criteria().stream()
                .filter(criterion -> criterion.key().equals(key))
                .map(Criterion::name)
                .findFirst()
                .orElseThrow();
    }

    private NewTask task(WeakView view, String areaName, CriteriaSet set, LocalDate due) {
        String deadline = "Hoàn thành chậm nhất ngày " + due.format(DAY);
        String code = view.code() == null ? "" : view.code() + " ";
        String title = "Khắc phục tiêu chí " + code + "\"" + view.name() + "\": năm "
                + set.head().indexYear() + " đạt " + comma(view.points()) + "/" + comma(view.max()) + " điểm";
        Milestone milestone = new Milestone(
                deadline, "Khắc phục", Kind.DATE, null, due, List.of(), null, deadline, Certainty.CERTAIN);
        return new NewTask(
                null,
                areaName,
                view.code(),
                title,
                List.of(),
                List.of("Báo cáo kết quả khắc phục"),
                List.of(new Party(units.name(view.agency()), view.agency())),
                List.of(),
                deadline,
                List.of(milestone));
    }

    private static String comma(BigDecimal points) {
        return points.toPlainString().replace('.', ',');
    }
}
