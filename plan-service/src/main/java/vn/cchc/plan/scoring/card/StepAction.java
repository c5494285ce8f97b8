package vn.cchc.plan.scoring.card;

import java.time.LocalDate;
import vn.cchc.plan.scoring.criteria.Deadlines;
import vn.cchc.plan.scoring.domain.Scorecard;
import vn.cchc.plan.scoring.domain.ScoringDecision;

/** What moves a scorecard from step to step. */
enum StepAction {
    /** The unit's reporter hands in. */
    SUBMIT(CardEventType.SELF_SCORED),
    /** The unit's head confirms. */
    CONFIRM(CardEventType.CONFIRMED),
    /** Back to the unit, by its head or later by the appraiser. */
    GIVE_BACK(CardEventType.RETURNED),
    FINISH_APPRAISAL(CardEventType.APPRAISED),
    /** The unit has explained itself or agrees. */
    FINISH_EXPLANATION(CardEventType.EXPLAINED),
    /** The result stands. */
    FINISH(CardEventType.FINALISED);

    private final CardEventType event;

    StepAction(CardEventType event) {
        this.event = event;
    }

    CardEventType event() {
        return event;
    }

    ScoringDecision decide(Scorecard card, String reason, LocalDate today) {
        return switch (this) {
            case SUBMIT -> card.submit();
            case CONFIRM -> card.confirm();
            case GIVE_BACK -> card.giveBack(reason);
            case FINISH_APPRAISAL -> card.finishAppraisal();
            case FINISH_EXPLANATION -> card.finishExplanation();
            case FINISH -> card.finish(today);
        };
    }

    /** The last day for it, or null. */
    LocalDate due(Deadlines deadlines) {
        return switch (this) {
            case SUBMIT, CONFIRM -> deadlines.selfScore();
            case GIVE_BACK -> null;
            case FINISH_APPRAISAL -> deadlines.appraisal();
            case FINISH_EXPLANATION -> deadlines.explanation();
            case FINISH -> deadlines.decision();
        };
    }
}
