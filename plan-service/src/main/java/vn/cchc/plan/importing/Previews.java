package vn.cchc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.matching.AgencyMatch;
import vn.cchc.plan.agency.matching.AgencyMatcher;
import vn.cchc.plan.deadline.Certainty;
import vn.cchc.plan.deadline.DeadlineReader;
import vn.cchc.plan.deadline.Milestone;
import vn.cchc.plan.deadline.ReadingPolicies;
import vn.cchc.plan.deadline.ReadingPolicy;
import vn.cchc.plan.importing.reading.AnnexReading;
import vn.cchc.plan.importing.reading.AnnexRow;
import vn.cchc.plan.importing.reading.RowStatus;
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
        return reading.rows().stream().map(row -> row(row, plan, names, policy)).toList();
    }

    private PreviewRow row(AnnexRow row, PlanHead plan, AgencyMatcher names, ReadingPolicy policy) {
        List<String> remarks = new ArrayList<>(CleanCells.texts(row.remarks()));
        PreviewTask task = task(row, plan, names, policy);
        if (row.status() != RowStatus.UNREADABLE) {
            remarkLead(task, names, plan.day(), remarks);
            remarkDeadlines(task, remarks);
            Milestones.inTitle(task.title())
                    .ifPresent(time -> remarks.add("Tên nhiệm vụ cũng ghi thời gian: " + time + "; cần xác nhận."));
        }
        RowStatus status = row.status() == RowStatus.OK && !remarks.isEmpty() ? RowStatus.CHECK : row.status();
        return new PreviewRow(
                row.row(), CleanCells.text(row.place()), status, task, CleanCells.texts(row.original()), remarks);
    }

    private PreviewTask task(AnnexRow row, PlanHead plan, AgencyMatcher names, ReadingPolicy policy) {
        String area = CleanCells.text(row.area());
        String deadline = CleanCells.text(row.deadlineText());
        String title = CleanCells.text(row.title());
        List<String> lead = CleanCells.texts(row.lead());
        List<String> coordinating = CleanCells.texts(row.coordinating());
        return new PreviewTask(
                CleanCells.text(row.label()),
                area,
                Area.named(area).orElse(null),
                CleanCells.text(row.code()),
                title,
                CleanCells.texts(row.details()),
                CleanCells.texts(row.deliverables()),
                lead,
                found(lead, names, plan.day()),
                coordinating,
                found(coordinating, names, plan.day()),
                deadline,
                Milestones.of(title, deadline, text -> DeadlineReader.read(text, plan.year(), plan.issued(), policy)));
    }

    private static List<String> found(List<String> written, AgencyMatcher names, LocalDate day) {
        return written.stream()
                .flatMap(name -> names.match(name, day).codes().stream())
                .distinct()
                .toList();
    }

    private static void remarkLead(PreviewTask task, AgencyMatcher names, LocalDate day, List<String> remarks) {
        if (task.lead().isEmpty()) {
            remarks.add("Chưa có cơ quan chủ trì.");
        }
        task.lead().stream()
                .map(name -> remark(name, names.match(name, day)))
                .flatMap(Optional::stream)
                .forEach(remarks::add);
    }

    private static Optional<String> remark(String name, AgencyMatch match) {
        if (match instanceof AgencyMatch.Found found) {
            return found.certain()
                    ? Optional.empty()
                    : Optional.of("Tên cơ quan chủ trì viết gần giống " + found.code() + ": " + name + ".");
        }
        if (match instanceof AgencyMatch.Group group) {
            return Optional.of("Giao cho cả nhóm " + group.members().size() + " cơ quan: " + name + ".");
        }
        if (match instanceof AgencyMatch.Ambiguous ambiguous) {
            return Optional.of(
                    "Cơ quan chủ trì có thể là " + String.join(" hoặc ", ambiguous.candidates()) + ": " + name + ".");
        }
        return Optional.of("Chưa xác định được cơ quan chủ trì: " + name + ".");
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
