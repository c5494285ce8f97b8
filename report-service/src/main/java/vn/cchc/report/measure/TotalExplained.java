package vn.cchc.report.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;

/** What the shares mean that stand in the total only. */
@ApplicationScoped
class TotalExplained implements ExplainedReport {

    private static final Text ROWS = Text.of(
            "Thủ tục và hồ sơ của cơ quan và các đơn vị trực thuộc, tính chung",
            "Procedures and dossiers of the agency and all below it together");

    private final TotalShares shares;

    TotalExplained(TotalShares shares) {
        this.shares = shares;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS, ToldTopic.PROCEDURES.topic());
    }

    @Override
    public List<ExplainedFigure> figures() {
        var sheet = FigureSheet.of(Topic.CHANNELS.code())
                .among(ROWS)
                .in(CountedIn.SHARE)
                .laidDownIn(MeasureExplained.INDEX);
        Topic.CHANNELS
                .ofTotal()
                .forEach(measure -> sheet.add(measure.code(), measure.code(), measure.title(), measure.definition()));
        return sheet.figures();
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var code = asked.figure().code();
        return List.of(Map.of(code, shares.of(Topic.CHANNELS, asked.asked()).get(code)));
    }
}
