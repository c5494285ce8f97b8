package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.scoring.card.Scorecards.StoredCard;
import vn.cchc.plan.scoring.criteria.SetAccess;
import vn.cchc.plan.scoring.domain.Step;

/** Who sees and does what with a scorecard: the unit speaks for itself, whoever keeps the set appraises. */
@RequestScoped
class CardAccess {

    private final AgencyScope scope;
    private final SetAccess sets;
    private final Scorecards cards;

    CardAccess(AgencyScope scope, SetAccess sets, Scorecards cards) {
        this.scope = scope;
        this.sets = sets;
        this.cards = cards;
    }

    /** Within the caller's scope; else it does not exist (404). */
    StoredCard seen(UUID id) {
        StoredCard card = cards.find(id).orElseThrow(Problems::notFound);
        if (card.answeredBy() == null || !scope.covers(card.answeredBy())) {
            scope.requireCovers(card.agency());
        }
        return card;
    }

    /** The unit's own people; an agency above it, which sees the card, does not score for it (403). */
    CardAct.Author ofUnit(UUID id, Role... roles) {
        if (!isOfUnit(seen(id), roles)) {
            throw Problems.forbidden();
        }
        return author();
    }

    /** The plan manager for the agency that issued the set (403). */
    CardAct.Author appraiser(UUID id) {
        if (!isAppraiser(seen(id))) {
            throw Problems.forbidden();
        }
        return author();
    }

    CardAct.Author forStep(UUID id, StepAction action) {
        StoredCard card = seen(id);
        boolean allowed = switch (action) {
            case SUBMIT -> isOfUnit(card, Role.REPORTER);
            case CONFIRM -> isOfUnit(card, Role.HEAD);
            case GIVE_BACK -> card.card().step() == Step.SELF_SCORED ? isOfUnit(card, Role.HEAD) : isAppraiser(card);
            case FINISH_APPRAISAL, FINISH -> isAppraiser(card);
            case FINISH_EXPLANATION -> isOfUnit(card, Role.REPORTER, Role.HEAD);
        };
        if (!allowed) {
            throw Problems.forbidden();
        }
        return author();
    }

    CardAct.Author author() {
        Caller caller = scope.caller();
        return new CardAct.Author(caller.subject(), caller.agency());
    }

    private boolean isOfUnit(StoredCard card, Role... roles) {
        Caller caller = scope.caller();
        String unit = card.answeredBy() == null ? card.agency() : card.answeredBy();
        for (Role role : roles) {
            if (caller.is(role) && unit.equals(caller.agency())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAppraiser(StoredCard card) {
        return scope.caller().is(Role.PLAN_MANAGER) && sets.keeps(card.set());
    }
}
