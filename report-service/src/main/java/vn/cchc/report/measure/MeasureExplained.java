package vn.cchc.report.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.CountedIn;
import vn.cchc.report.explanation.DossierSources;
import vn.cchc.report.explanation.ExplainedFigure;
import vn.cchc.report.explanation.ExplainedFigure.Part;
import vn.cchc.report.explanation.ExplainedReport;
import vn.cchc.report.explanation.FigureSheet;
import vn.cchc.report.explanation.RowAsked;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.Side;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.QuestionReader;

/** What shares of dossiers mean. */
@ApplicationScoped
class MeasureExplained implements ExplainedReport {

    static final Text INDEX = Text.of(
            "Quyết định 766/QĐ-TTg, Bộ chỉ số phục vụ người dân, doanh nghiệp",
            "Decision 766/QĐ-TTg, index of service to people and enterprises");
    private static final Text ROWS = Text.of(
            "Hồ sơ thuộc cơ quan giải quyết, tiếp nhận trong kỳ hoặc trước kỳ mà đầu kỳ chưa kết thúc",
            "Dossiers of the agencies that settle them, received in the period or before it and not ended when it began");

    /** Measures of the index rather than of a form. */
    private static final Set<Measure> OF_INDEX =
            EnumSet.of(Measure.PROGRESS, Measure.DIGITAL_RESULTS, Measure.DIGITAL_COMPONENTS);

    private final DossierCountQueries counts;

    MeasureExplained(DossierCountQueries counts) {
        this.counts = counts;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Freshness.DOSSIERS);
    }

    @Override
    public List<ExplainedFigure> figures() {
        List<ExplainedFigure> figures = new ArrayList<>();
        for (var topic : Topic.values()) {
            var sheet =
                    FigureSheet.of(topic.code()).among(ROWS).in(CountedIn.SHARE).needing(DossierSources.KEY);
            for (var measure : topic.measures()) {
                sheet.laidDownIn(OF_INDEX.contains(measure) ? INDEX : DossierSources.FORMS)
                        .made(side(measure.part(), measure, "part"), side(measure.whole(), measure, "whole"))
                        .add(measure.parameter(), measure.parameter(), measure.title(), measure.definition());
            }
            figures.addAll(sheet.figures());
        }
        return figures;
    }

    @Override
    public List<?> rows(RowAsked asked) {
        var measure = Measure.read(asked.figure().code());
        var groupBy = QuestionReader.groupBy(asked.groupBy());
        var counted = counts.of(asked.asked(), groupBy, asked.group(), Coverage.COUNTED, measure.extent());
        return List.of(Map.of(measure.parameter(), measure.of(counted)));
    }

    private static Part side(Side side, Measure measure, String part) {
        return DossierSources.side(side, "measure", measure.parameter(), part);
    }
}
