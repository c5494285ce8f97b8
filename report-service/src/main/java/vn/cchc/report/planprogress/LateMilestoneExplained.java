package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.ItemsLink;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.explanation.RowKey;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.AtReader;

/** How many milestones are late. */
@ApplicationScoped
class LateMilestoneExplained implements ExplainedReport {

    private static final String PLACE = "number";

    private final LateMilestones milestones;
    private final AtReader instants;

    LateMilestoneExplained(LateMilestones milestones, AtReader instants) {
        this.milestones = milestones;
        this.instants = instants;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.TASKS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        return FigureSheet.of("late-milestones")
                .laidDownIn(Text.of("Hạn ghi trong kế hoạch đã ban hành", "The days of the plan as issued"))
                .among(Text.of(
                        "Mốc của kế hoạch đã quá hạn, tính cho từng cơ quan chủ trì",
                        "Milestones of plans past their day, for each agency that leads them"))
                .needing(RowKey.NONE.ofPlan())
                .listedAt(ItemsLink.to("/api/v1/reports/late-milestones")
                        .ofAgency()
                        .ofPlan()
                        .and("at", asked -> asked.asked().at().instant()))
                .in(CountedIn.CONTENTS)
                .add(
                        PLACE,
                        Text.of("Số mốc quá hạn", "Milestones late"),
                        Text.of(
                                "Mốc chưa hoàn thành, chưa nộp đúng hạn và đã qua ngày; của việc nhiều cơ quan chủ trì thì"
                                        + " mỗi cơ quan tính phần của mình. Theo những gì hiện biết, kể cả khi kỳ đã khóa.",
                                "Not completed, not handed in in time, and past their day; of what several agencies lead each"
                                        + " counts its own part. By all that is known now, also of a closed period."))
                .figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var day = new ProgressDay(asked.asked().at(), instants.now());
        var of = new LateMilestones.Asked(asked.question().agency(), asked.plan(), null);
        long number = StreamSupport.stream(milestones.all(of, day).spliterator(), false)
                .count();
        return List.of(Map.of(PLACE, number));
    }
}
