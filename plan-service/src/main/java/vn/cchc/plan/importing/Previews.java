package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.matching.AgencyMatcher;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.DeadlineReader;
import vn.cchc.plan.deadline.Issue;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.deadline.ReadingPolicies;
import vn.cchc.plan.deadline.ReadingPolicy;
import vn.cchc.plan.importing.NamedAgency.AgencyRole;
import vn.cchc.plan.importing.reading.AnnexReading;
import vn.cchc.plan.importing.reading.AnnexRow;
import vn.cchc.plan.importing.reading.RowExtras;
import vn.cchc.plan.importing.reading.RowStatus;
import vn.cchc.plan.planning.Conditions;
import vn.cchc.plan.planning.TaskBackground;
import vn.cchc.plan.planning.domain.Area;

/** Turns the rows of an annex into tasks: agencies by name, deadlines by wording; what is unsure is said, not guessed. */
@ApplicationScoped
class Previews {

    private final AgencyDirectory agencies;
    private final ReadingPolicies policies;

    Previews(AgencyDirectory agencies, ReadingPolicies policies) {
        this.agencies = agencies;
        this.policies = policies;
    }

    List<PreviewRow> rows(PlanHead plan, AnnexReading reading) {
        AgencyMatcher names = agencies.matcher(plan.issuer());
        ReadingPolicy policy = policies.ofPlan(plan.beforeIsInclusive());
        var issue = new Issue(plan.issued(), agencies.kind(plan.issuer()).orElse(null));
        Function<String, List<Milestone>> wording = text -> DeadlineReader.read(text, plan.year(), issue, policy);
        return reading.rows().stream()
                .map(row -> row(row, plan, names, wording))
                .toList();
    }

    private static PreviewRow row(
            AnnexRow row, PlanHead plan, AgencyMatcher names, Function<String, List<Milestone>> wording) {
        List<String> remarks = new ArrayList<>(CleanCells.texts(row.remarks()));
        List<NamedAgency> agencies = agencies(row, names, plan.day());
        PreviewTask task = task(row, agencies, wording);
        if (row.status() != RowStatus.UNREADABLE) {
            if (task.lead().isEmpty()) {
                remarks.add("Chưa có cơ quan chủ trì.");
            }
            agencies.forEach(agency -> remarks.addAll(agency.remarks()));
            remarkDeadlines(task, remarks);
            Milestones.inTitle(task.title())
                    .ifPresent(time -> remarks.add("Tên nhiệm vụ cũng ghi thời gian: " + time + "; cần xác nhận."));
        }
        RowStatus status = row.status() == RowStatus.OK && !remarks.isEmpty() ? RowStatus.CHECK : row.status();
        return new PreviewRow(
                row.row(),
                CleanCells.text(row.place()),
                status,
                task,
                agencies,
                CleanCells.texts(row.original()),
                remarks.stream().distinct().toList());
    }

    private static List<NamedAgency> agencies(AnnexRow row, AgencyMatcher names, LocalDate day) {
        return Stream.concat(
                        CleanCells.texts(row.lead()).stream()
                                .map(name -> NamedAgency.of(AgencyRole.LEAD, name, names, day)),
                        CleanCells.texts(row.coordinating()).stream()
                                .map(name -> NamedAgency.of(AgencyRole.COORDINATING, name, names, day)))
                .toList();
    }

    private static PreviewTask task(
            AnnexRow row, List<NamedAgency> agencies, Function<String, List<Milestone>> wording) {
        String area = CleanCells.text(row.area());
        String deadline = CleanCells.text(row.deadlineText());
        String title = CleanCells.text(row.title());
        List<String> deliverables = CleanCells.texts(row.deliverables());
        return new PreviewTask(
                CleanCells.text(row.label()),
                area,
                Area.named(area).orElse(null),
                CleanCells.text(row.code()),
                title,
                CleanCells.texts(row.details()),
                deliverables,
                deliverables.stream().filter(Conditions::in).toList(),
                CleanCells.texts(row.lead()),
                codes(agencies, AgencyRole.LEAD),
                CleanCells.texts(row.coordinating()),
                codes(agencies, AgencyRole.COORDINATING),
                deadline,
                Milestones.of(title, deadline, wording),
                background(row.extras()),
                given(row.extras().responsible()),
                Targets.of(row));
    }

    private static TaskBackground background(RowExtras extras) {
        return new TaskBackground(
                given(extras.cause()), given(extras.remedy()), given(extras.objective()), given(extras.remark()));
    }

    private static String given(String cell) {
        String text = CleanCells.text(cell);
        return text == null || text.isBlank() ? null : text;
    }

    private static List<String> codes(List<NamedAgency> agencies, AgencyRole part) {
        return agencies.stream()
                .filter(agency -> agency.part() == part)
                .flatMap(agency -> agency.codes().stream())
                .distinct()
                .toList();
    }

    private static void remarkDeadlines(PreviewTask task, List<String> remarks) {
        task.milestones().stream()
                .filter(milestone -> milestone.certainty() == Certainty.NEEDS_PERSON)
                .map(Previews::remark)
                .distinct()
                .forEach(remarks::add);
    }

    private static String remark(Milestone milestone) {
        return milestone.text().isBlank()
                ? "Chưa có thời hạn."
                : "Thời hạn cần người xem lại: " + milestone.text() + ".";
    }
}
