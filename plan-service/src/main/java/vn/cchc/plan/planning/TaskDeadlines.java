package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.DeadlineReader;
import vn.cchc.plan.deadline.Issue;
import vn.cchc.plan.deadline.Kind;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.deadline.ReadingPolicies;

/** What is due when, for a task that comes to a plan by hand. */
@ApplicationScoped
class TaskDeadlines {

    private final ReadingPolicies policies;
    private final AgencyDirectory agencies;

    TaskDeadlines(ReadingPolicies policies, AgencyDirectory agencies) {
        this.policies = policies;
        this.agencies = agencies;
    }

    /**
     * The milestones the wording means in the plan's year; a day that is named counts instead. A doubtful date is asked for,
     * never taken.
     *
     * @param dueOn named by a person, or null
     */
    List<Milestone> read(String wording, LocalDate dueOn, PlanEntity plan) {
        if (dueOn != null) {
            String text = wording == null ? "" : wording;
            return List.of(new Milestone(
                    text, "", Kind.DATE, null, dueOn, List.of(), null, "ngày do người quản lý nêu", Certainty.CERTAIN));
        }
        var issue = new Issue(plan.issued(), agencies.kind(plan.issuer()).orElse(null));
        List<Milestone> milestones =
                DeadlineReader.read(wording, plan.year(), issue, policies.ofPlan(plan.beforeIsInclusive()));
        boolean doubted = milestones.stream()
                .anyMatch(milestone -> milestone.certainty() == Certainty.NEEDS_PERSON
                        && days(milestone).findAny().isPresent());
        if (doubted) {
            throw needed("Không chắc đọc đúng thời hạn.", "The wording may mean something else.");
        }
        return milestones;
    }

    /** The same for the next plan, where a date of the year before is none. */
    List<Milestone> readAgain(String wording, LocalDate dueOn, PlanEntity plan) {
        List<Milestone> milestones = read(wording, dueOn, plan);
        boolean past = milestones.stream().flatMap(TaskDeadlines::days).anyMatch(day -> day.getYear() < plan.year());
        if (past) {
            throw needed("Thời hạn cũ đã qua.", "The date is of an earlier year.");
        }
        return milestones;
    }

    private static Stream<LocalDate> days(Milestone milestone) {
        return Stream.concat(Stream.ofNullable(milestone.due()), milestone.dates().stream())
                .filter(Objects::nonNull);
    }

    private static RuntimeException needed(String vietnamese, String english) {
        return Problems.unprocessable(
                "task-due-needed",
                Text.of("Cần nêu rõ ngày đến hạn.", "A due date has to be named."),
                Violation.at("/dueOn", vietnamese, english));
    }
}
