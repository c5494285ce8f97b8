package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.Freshness;

/** What the figures of plans mean. */
@ApplicationScoped
class PlanProgressExplained implements ExplainedReport {

    private static final String REPORT = "plan-progress";
    private static final Text MEANING = Text.of(
            "Nội dung là một mốc hoặc một ngày của việc lặp lại trong kế hoạch, không tính nội dung đã hủy; ngày hoàn thành so"
                    + " với hạn. Việc phát sinh ngoài kế hoạch đếm riêng.",
            "A content is a milestone or a date of a recurrence of the plan that was not cancelled; the day it was completed is"
                    + " held against its day. What was not planned is counted apart.");
    private static final Text LAW = Text.of(
            "Kế hoạch cải cách hành chính đã ban hành và hạn ghi trong kế hoạch; Nghị quyết 76/NQ-CP năm 2021",
            "The plan as issued with its days; Resolution 76/NQ-CP of 2021");
    private static final Text ROWS = Text.of("Nội dung của kế hoạch", "Contents of plans");
    private static final Text NOT_PLANNED = Text.of("Không có nội dung nào trong kế hoạch.", "Nothing was planned.");

    private final PlanProgressReports reports;
    private final PlanCompletion completion;

    PlanProgressExplained(PlanProgressReports reports, PlanCompletion completion) {
        this.reports = reports;
        this.completion = completion;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.TASKS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of(REPORT)
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .absentWhen(NOT_PLANNED)
                .needing(RowKey.by("area", "agency").planOrGroup());
        return beside(contents(sheet)).figures();
    }

    private static FigureSheet contents(FigureSheet sheet) {
        return sheet.in(CountedIn.CONTENTS)
                .add("planned", Text.of("Nội dung theo kế hoạch", "Contents planned"))
                .add("completed", Text.of("Đã hoàn thành", "Completed"))
                .add("onTime", Text.of("Hoàn thành đúng hạn", "Completed by their day"))
                .add("late", Text.of("Hoàn thành quá hạn", "Completed after their day"))
                .listedAt(ItemsLink.to("/api/v1/reports/late-milestones")
                        .ofAgency()
                        .ofPlan()
                        .and("at", asked -> asked.asked().at().instant()))
                .add("overdue", Text.of("Quá hạn chưa hoàn thành", "Their day has passed and nothing was handed in"))
                .listedAt(null)
                .add("withoutDate", Text.of("Không có hạn", "Contents without a day"))
                .add("waiting", Text.of("Đã nộp đúng hạn, chờ duyệt", "Handed in in time, not yet accepted"))
                .add("ahead", Text.of("Chưa đến hạn", "Their day is yet to come"))
                .in(CountedIn.FRACTION)
                .beside(new Beside("completed", "completed"), new Beside("planned", "planned"))
                .add(
                        "share",
                        Text.of("Mức độ hoàn thành kế hoạch", "Degree of completion"),
                        Text.of("đã hoàn thành / nội dung theo kế hoạch", "completed / planned"))
                .beside();
    }

    /** What stands beside the contents of a plan, and the share of all plans of a year. */
    private static FigureSheet beside(FigureSheet sheet) {
        return sheet.needing(RowKey.NONE.planOrGroup())
                .in(CountedIn.TASKS)
                .listedAt(null)
                .counting(Text.of(
                        "Nhiệm vụ (dòng) của kế hoạch hoặc nhiệm vụ phát sinh, đếm riêng với nội dung.",
                        "Tasks of the plan's document, or such as came up, counted apart from contents."))
                .add("tasks.planned", Text.of("Nhiệm vụ theo kế hoạch", "Tasks planned"))
                .add("tasks.completed", Text.of("Nhiệm vụ đã hoàn thành", "Tasks completed"))
                .add("remediation.open", Text.of("Nhiệm vụ khắc phục đang mở", "Remediation tasks open"))
                .add("remediation.closed", Text.of("Nhiệm vụ khắc phục đã xong", "Remediation tasks closed"))
                .add("province.open", Text.of("Nhiệm vụ tỉnh giao đang mở", "Tasks the province assigned, open"))
                .add("province.completed", Text.of("Nhiệm vụ tỉnh giao đã xong", "Tasks the province assigned, done"))
                .needing(RowKey.NONE)
                .in(CountedIn.SHARE)
                .add(
                        PlanCompletion.CODE,
                        PlanCompletion.CODE,
                        Text.of("Mức độ hoàn thành các kế hoạch của năm", "Completion of all plans of the year"),
                        Text.of(
                                "nội dung đã hoàn thành / nội dung của các kế hoạch của năm mà kỳ kết thúc trong đó",
                                "contents completed / planned, of all plans of the year that the period ends in"));
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var place = asked.figure().place();
        if (place.equals(PlanCompletion.CODE)) {
            var share = completion.read(Set.of(place), asked.asked()).get(place).share();
            return List.of(Map.of(place, share));
        }
        if (asked.group() == null) {
            return reports.make(asked.asked(), asked.plan(), (ProgressBy) null).plans();
        }
        var report = reports.make(asked.asked(), asked.plan(), ProgressBy.read(asked.groupBy()));
        return asked.in(report.groups(), PlanProgress.Part::group).stream()
                .map(PlanProgress.Part::contents)
                .toList();
    }
}
