package vn.cchc.plan.scoring.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.scoring.domain.SelfScore;
import vn.cchc.plan.scoring.domain.Verdict;

/** Lines as sent, made what the rules are asked with; what cannot be read is a 400. */
final class CardLines {

    private static final Text REPEATED = Text.of("tiêu chí bị lặp", "the criterion is repeated");
    private static final Text ONE_WAY = Text.of(
            "phải nêu đúng một cách đo: có/không, tử số và mẫu số, số lượng, điểm, hoặc không áp dụng",
            "is said in exactly one way: answer, numerator with denominator, count, points or notApplicable");
    private static final Text POINTS_OR_MEASURE =
            Text.of("phải nêu điểm hoặc số liệu, không nêu cả hai", "points or a measure, not both");
    private static final Text NO_PROOF = Text.of(
            "phải có số văn bản, hoặc liên kết kèm mã băm SHA-256",
            "needs the number of a document, or a link with its SHA-256");

    private CardLines() {}

    static Map<String, SelfScore> selfScores(SelfScoreRequest request) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < request.lines().size(); i++) {
            SelfScoreRequest.Line line = request.lines().get(i);
            if (!line.measure().saysOneThing()) {
                faults.add(Violation.at("/lines/" + i + "/measure", ONE_WAY));
            }
            for (int k = 0; k < line.evidence().size(); k++) {
                if (!line.evidence().get(k).evidence().proves()) {
                    faults.add(Violation.at("/lines/" + i + "/evidence/" + k, NO_PROOF));
                }
            }
        }
        require(faults);
        return keyed(
                request.lines(),
                SelfScoreRequest.Line::criterion,
                line -> SelfScore.claimed(
                        line.measure().measure(),
                        line.note(),
                        line.evidence().stream().map(EvidenceForm::evidence).toList()));
    }

    static Map<String, Verdict> verdicts(VerdictRequest request) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < request.lines().size(); i++) {
            VerdictRequest.Line line = request.lines().get(i);
            if ((line.points() == null) == (line.measure() == null)) {
                faults.add(Violation.at("/lines/" + i + "/points", POINTS_OR_MEASURE));
            } else if (line.measure() != null && !line.measure().saysOneThing()) {
                faults.add(Violation.at("/lines/" + i + "/measure", ONE_WAY));
            }
        }
        require(faults);
        return keyed(
                request.lines(),
                VerdictRequest.Line::criterion,
                line -> new Verdict(
                        line.measure() == null ? null : line.measure().measure(), line.points(), line.reason()));
    }

    static Map<String, String> explanations(ExplanationRequest request) {
        return keyed(request.lines(), ExplanationRequest.Line::criterion, ExplanationRequest.Line::text);
    }

    private static <L, V> Map<String, V> keyed(List<L> lines, Function<L, String> key, Function<L, V> value) {
        Map<String, V> keyed = new LinkedHashMap<>();
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (keyed.put(key.apply(lines.get(i)), value.apply(lines.get(i))) != null) {
                faults.add(Violation.at("/lines/" + i + "/criterion", REPEATED));
            }
        }
        require(faults);
        return keyed;
    }

    private static void require(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw Problems.validation(faults);
        }
    }
}
