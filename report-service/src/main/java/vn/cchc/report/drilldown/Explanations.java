package vn.cchc.report.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.figure.CountedGroup;
import vn.cchc.report.figure.DossierCountQueries;
import vn.cchc.report.figure.DossierCounts;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.measure.Measure;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.request.Question;
import vn.cchc.report.request.QuestionReader;

/** Says what a figure means. */
@ApplicationScoped
class Explanations {

    private static final Text COUNTED = Text.of(
            "Mỗi hồ sơ được đếm một lần, theo trạng thái tại thời điểm cuối kỳ; hồ sơ tiếp nhận trong kỳ, hoặc trước kỳ mà"
                    + " đầu kỳ chưa kết thúc; không tính hồ sơ không được tiếp nhận, thủ tục được miễn dùng hệ thống và việc"
                    + " không phải thủ tục hành chính.",
            "Each dossier counts once, by its state at the end of the period: received in it, or before it and not ended"
                    + " when it began. Not accepted ones, procedures exempt from the system and what is no administrative"
                    + " procedure don't count.");
    private static final Text FORMS = Text.of(
            "Thông tư 01/2020/TT-VPCP, Phụ lục II, biểu II.06; kỳ báo cáo theo Nghị định 09/2019/NĐ-CP, Điều 12",
            "Circular 01/2020/TT-VPCP, Annex II, forms II.06; periods by Decree 09/2019/NĐ-CP, Article 12");

    private static final Text INDEX = Text.of(
            "Quyết định 766/QĐ-TTg, Bộ chỉ số phục vụ người dân, doanh nghiệp",
            "Decision 766/QĐ-TTg, index of service to people and enterprises");

    /** Measures of the index rather than of a form. */
    private static final Set<Measure> OF_INDEX =
            EnumSet.of(Measure.PROGRESS, Measure.DIGITAL_RESULTS, Measure.DIGITAL_COMPONENTS);

    private final QuestionReader questions;
    private final DossierCountQueries counts;
    private final Freshness freshness;

    Explanations(QuestionReader questions, DossierCountQueries counts, Freshness freshness) {
        this.questions = questions;
        this.counts = counts;
        this.freshness = freshness;
    }

    FigureExplanation of(ExplainRequest request, Language language) {
        var measure = request.measure();
        if (measure.isPresent()) {
            return of(measure.get(), request.group(), questions.read(request, GroupBy.FIELD), language);
        }
        var cell = request.cell();
        return of(cell, request.group(), questions.read(request, GroupBy.FIELD), language);
    }

    private FigureExplanation of(Measure measure, String group, Question question, Language language) {
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        return new FigureExplanation(
                measure.parameter(),
                measure.title().in(language),
                measure.definition().in(language),
                (OF_INDEX.contains(measure) ? INDEX : FORMS).in(language),
                null,
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                null,
                measure.of(counts(measure, group, question)));
    }

    private DossierCounts counts(Measure measure, String group, Question question) {
        if (group == null) {
            return counts.total(question.asked(), measure.extent());
        }
        return counts.count(question.asked(), question.groupBy(), measure.extent()).stream()
                .filter(counted -> counted.counted() && counted.group().code().equals(group))
                .map(CountedGroup::counts)
                .findFirst()
                .orElse(DossierCounts.NONE);
    }

    private FigureExplanation of(Cell cell, String group, Question question, Language language) {
        var reach = freshness.of(Freshness.DOSSIERS);
        var asked = question.asked();
        return new FigureExplanation(
                cell.parameter(),
                cell.meaning().in(language),
                COUNTED.in(language),
                FORMS.in(language),
                cell.condition(),
                asked.period().from(),
                asked.period().to(),
                question.agency().code(),
                asked.at().local(),
                reach.asOf(),
                reach.gaps(),
                counts.of(asked, question.groupBy(), group, cell),
                null);
    }
}
