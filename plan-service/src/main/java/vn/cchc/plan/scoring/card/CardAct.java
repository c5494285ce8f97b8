package vn.cchc.plan.scoring.card;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import vn.cchc.plan.scoring.domain.Scorecard;
import vn.cchc.plan.scoring.domain.ScoringDecision;

/**
 * What somebody does with a scorecard.
 *
 * @param action as the history names it
 * @param ends the step it finishes, or null when it only changes lines
 * @param named keys of the criteria as sent, for pointing at faults
 */
record CardAct(
        String action,
        String note,
        Author by,
        StepAction ends,
        List<String> named,
        BiFunction<Scorecard, LocalDate, ScoringDecision> decision) {

    /** Who does it. */
    record Author(String subject, String agency) {}

    static CardAct step(StepRequest request, Author by) {
        StepAction action = request.action();
        return new CardAct(
                action.name(),
                request.reason(),
                by,
                action,
                List.of(),
                (card, today) -> action.decide(card, request.reason(), today));
    }

    static CardAct lines(
            String action, Author by, List<String> named, BiFunction<Scorecard, LocalDate, ScoringDecision> decision) {
        return new CardAct(action, null, by, null, named, decision);
    }
}
