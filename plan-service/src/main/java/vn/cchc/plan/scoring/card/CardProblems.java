package vn.cchc.plan.scoring.card;

import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.scoring.domain.Fault;
import vn.cchc.plan.scoring.domain.Scorecard;
import vn.cchc.plan.scoring.domain.ScoringDecision;
import vn.cchc.plan.scoring.domain.ScoringDecision.OfCriterion;

/** Answers for what the rules of scoring refuse. */
final class CardProblems {

    private static final Text RULES = Text.of("Bảng chấm điểm trái quy tắc.", "The scorecard breaks a rule.");

    private CardProblems() {}

    /** @param named keys of the criteria in the order they were sent */
    static Scorecard accepted(ScoringDecision decision, List<String> named) {
        if (decision instanceof ScoringDecision.Accepted accepted) {
            return accepted.scorecard();
        }
        if (decision instanceof ScoringDecision.TooEarlyOrLate refused) {
            throw Problems.conflict(refused.fault().code(), text(refused.fault()));
        }
        List<OfCriterion> faults = ((ScoringDecision.Refused) decision).faults();
        throw Problems.unprocessable(
                faults.get(0).fault().code(),
                RULES,
                faults.stream()
                        .map(fault -> Violation.at(pointer(fault, named), text(fault.fault())))
                        .toList());
    }

    private static String pointer(OfCriterion fault, List<String> named) {
        if (fault.key() == null) {
            return "/" + fault.part();
        }
        int index = named.indexOf(fault.key());
        return index < 0 ? "/criteria/" + fault.key() + "/" + fault.part() : "/lines/" + index + "/" + fault.part();
    }

    private static Text text(Fault fault) {
        return Text.of(fault.vietnamese(), fault.english());
    }
}
