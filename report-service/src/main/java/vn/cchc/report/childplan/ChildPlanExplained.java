package vn.cchc.report.childplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.ToldTopic;

/** What the figures of plans that are owed mean. */
@ApplicationScoped
class ChildPlanExplained implements ExplainedReport {

    private static final Text MEANING = Text.of(
            "Mỗi đơn vị phải ban hành kế hoạch thực hiện kế hoạch cấp trên được đếm một lần; ngày ban hành so với hạn đã giao.",
            "Each unit that owes a plan of its own under a plan above counts once; the day of issue is held against the last"
                    + " good day.");
    private static final Text LAW = Text.of(
            "Thời hạn do kế hoạch cấp trên giao; phân loại do hệ thống quy định",
            "Terms are those of the plan above; the classes are the system's own");
    private static final Text ROWS = Text.of("Kế hoạch mà các đơn vị phải ban hành", "Plans that units have to issue");

    private final ChildPlanReports reports;

    ChildPlanExplained(ChildPlanReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<String> topics() {
        return Set.of(ToldTopic.CHILD_PLANS.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        return FigureSheet.of("child-plans")
                .counting(MEANING)
                .laidDownIn(LAW)
                .among(ROWS)
                .needing(RowKey.NONE.ofPlan())
                .listedAt(ItemsLink.to("/api/v1/reports/child-plans")
                        .ofAgency()
                        .ofPlan()
                        .from("from")
                        .upTo("to")
                        .at())
                .in(CountedIn.PLANS)
                .add("owed", Text.of("Phải ban hành", "Owed"))
                .add("issued", Text.of("Ban hành đúng hạn", "Issued by their day, or without one"))
                .add("late", Text.of("Ban hành quá hạn", "Issued after their day"))
                .add("missing", Text.of("Quá hạn chưa ban hành", "Not issued, their day has passed"))
                .add("pending", Text.of("Chưa ban hành, còn hạn", "Not issued, their day has not passed"))
                .in(CountedIn.SHARE)
                .made(List.of("child-plans.issued", "child-plans.late"), List.of("child-plans.owed"))
                .add(
                        "issuedShare",
                        Text.of("Tỷ lệ đơn vị đã ban hành kế hoạch", "Plans issued, of those owed"),
                        Text.of(
                                "đã ban hành (đúng hạn và quá hạn) / phải ban hành",
                                "issued, by their day or later / owed"))
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var report = reports.make(asked.question().agency(), asked.asked(), asked.plan());
        return List.of(report.total());
    }
}
