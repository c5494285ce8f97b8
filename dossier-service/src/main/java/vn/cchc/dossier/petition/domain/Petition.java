package vn.cchc.dossier.petition.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.dossier.petition.domain.PetitionDecision.Rejected;
import vn.cchc.dossier.petition.domain.PetitionState.Answered;
import vn.cchc.dossier.petition.domain.PetitionState.AwaitingSupplement;
import vn.cchc.dossier.petition.domain.PetitionState.Classified;
import vn.cchc.dossier.petition.domain.PetitionState.Closed;
import vn.cchc.dossier.petition.domain.PetitionState.Open;
import vn.cchc.dossier.petition.domain.PetitionState.Received;
import vn.cchc.dossier.petition.domain.PetitionState.Running;
import vn.cchc.kit.worktime.Pause;

/**
 * A petition on administrative rules or behaviour, from its receipt to its published answer.
 *
 * @param agency answers for it
 * @param attitude it is about the attitude of staff at the counter
 * @param reopened how often the petitioner was dissatisfied with the answer
 */
public record Petition(
        String code, String agency, boolean attitude, PetitionState state, Dues dues, int reopened, long sequence) {

    /**
     * @param countedFrom the receipt, or the last reopening
     * @param publish null until there is an answer
     * @param announced the last deadline whose overdue event is recorded, or null
     */
    public record Dues(Instant countedFrom, Instant answer, Instant publish, Instant announced) {
        Dues answerAt(Instant moved) {
            return new Dues(countedFrom, moved, publish, announced);
        }

        Dues publishAt(Instant moved) {
            return new Dues(countedFrom, answer, moved, announced);
        }

        Dues announcedNow(Instant due) {
            return new Dues(countedFrom, answer, publish, due);
        }
    }

    public static Petition receive(String code, String agency, boolean attitude, Instant at, PetitionLimits limits) {
        Dues dues = new Dues(at, limits.due(PetitionStep.ANSWER, at), null, null);
        return new Petition(code, agency, attitude, new Received(at), dues, 0, 1);
    }

    /** What is owed now: an answer, or its publication; null while nothing is. */
    public Instant currentDue() {
        if (state instanceof Running) {
            return dues.answer();
        }
        return state instanceof Answered ? dues.publish() : null;
    }

    /** When an overdue event would be owed; null when it is recorded already. */
    public Instant checkAt() {
        Instant due = currentDue();
        return due == null || due.equals(dues.announced()) ? null : due;
    }

    /** The overdue event owed at that moment, if any; one per deadline. */
    public Optional<Accepted> checkDeadlines(Instant now) {
        Instant due = checkAt();
        if (due == null || !now.isAfter(due)) {
            return Optional.empty();
        }
        Petition next = new Petition(code, agency, attitude, state, dues.announcedNow(due), reopened, sequence + 1);
        return Optional.of(new Accepted(next, PetitionEventType.OVERDUE, now, due));
    }

    /**
     * What is owed by a calendar that has changed: always from its beginning, so that doing it twice changes nothing. A day that
     * is worked after all shortens terms, but makes nobody late in hindsight.
     *
     * @param pauses while it waited for the petitioner, since the count began
     */
    public Optional<Accepted> recount(List<Pause> pauses, PetitionLimits limits, Instant now) {
        Instant before = state instanceof Answered ? dues.publish() : dues.answer();
        Instant due = state instanceof Answered
                ? limits.due(PetitionStep.PUBLISH, state.since())
                : answerAfter(pauses, limits);
        boolean owed = state instanceof Answered || state instanceof Open;
        boolean passedInHindsight = due.isBefore(before) && !due.isAfter(now);
        if (!owed || due.equals(before) || passedInHindsight) {
            return Optional.empty();
        }
        Dues moved = state instanceof Answered ? dues.publishAt(due) : dues.answerAt(due);
        Petition next = new Petition(code, agency, attitude, state, moved, reopened, sequence + 1);
        return Optional.of(new Accepted(next, PetitionEventType.REDATED, now, null));
    }

    private Instant answerAfter(List<Pause> pauses, PetitionLimits limits) {
        Instant due = limits.due(PetitionStep.ANSWER, dues.countedFrom());
        for (Pause pause : pauses) {
            due = limits.shifted(due, pause.from(), pause.to());
        }
        return due;
    }

    public PetitionDecision record(PetitionAction action, Instant at, PetitionLimits limits) {
        Optional<PetitionRejection> fault = faultOf(action);
        if (fault.isPresent()) {
            return new Rejected(fault.get());
        }
        return stateAfter(action.type(), at)
                .<PetitionDecision>map(next -> accepted(action, at, next, limits))
                .orElseGet(() -> new Rejected(PetitionRejection.PETITION_STATE));
    }

    private Accepted accepted(PetitionAction action, Instant at, PetitionState next, PetitionLimits limits) {
        Petition after = new Petition(
                code,
                action.agency() == null ? agency : action.agency(),
                attitude,
                next,
                duesAfter(action.type(), at, limits),
                action.type() == PetitionEventType.REOPENED ? reopened + 1 : reopened,
                sequence + 1);
        return new Accepted(after, action.type(), at, limitOf(action.type(), limits));
    }

    private Optional<PetitionRejection> faultOf(PetitionAction action) {
        if (action.type() != PetitionEventType.ANSWERED) {
            return Optional.empty();
        }
        if (attitude && action.fault() == null) {
            return Optional.of(PetitionRejection.FAULT_NOT_DETERMINED);
        }
        boolean atFault = Boolean.TRUE.equals(action.fault());
        if (atFault && action.measure() == null) {
            return Optional.of(PetitionRejection.MEASURE_MISSING);
        }
        return !atFault && action.measure() != null
                ? Optional.of(PetitionRejection.MEASURE_WITHOUT_FAULT)
                : Optional.empty();
    }

    /** Empty where the state does not allow it. */
    private Optional<PetitionState> stateAfter(PetitionEventType type, Instant at) {
        return Optional.ofNullable(
                switch (type) {
                    case CLASSIFIED -> state instanceof Received received ? received.classify(at) : null;
                    case REFUSED -> state instanceof Received received ? received.refuse(at) : null;
                    case RETURNED -> state instanceof Open open ? open.sendBack(at) : null;
                    case TRANSFERRED -> state instanceof Open ? state : null;
                    case SUPPLEMENT_REQUESTED -> state instanceof Running running ? running.askForSupplement(at) : null;
                    case SUPPLEMENT_RECEIVED ->
                        state instanceof AwaitingSupplement waiting ? waiting.complete(at) : null;
                    case ANSWERED -> state instanceof Classified handled ? handled.answer(at) : null;
                    case PUBLISHED -> state instanceof Answered answered ? answered.publish(at) : null;
                    case REOPENED -> state instanceof Closed closed ? closed.reopen(at) : null;
                    case RECEIVED, OVERDUE, REDATED -> null;
                });
    }

    private Dues duesAfter(PetitionEventType type, Instant at, PetitionLimits limits) {
        return switch (type) {
            case SUPPLEMENT_RECEIVED -> dues.answerAt(limits.shifted(dues.answer(), state.since(), at));
            case ANSWERED ->
                new Dues(dues.countedFrom(), dues.answer(), limits.due(PetitionStep.PUBLISH, at), dues.announced());
            case REOPENED -> new Dues(at, limits.due(PetitionStep.ANSWER, at), null, dues.announced());
            case RECEIVED,
                    CLASSIFIED,
                    REFUSED,
                    RETURNED,
                    TRANSFERRED,
                    SUPPLEMENT_REQUESTED,
                    PUBLISHED,
                    OVERDUE,
                    REDATED -> dues;
        };
    }

    /** Until when this had to be done; sending back later than at first sight has no limit of its own. */
    private Instant limitOf(PetitionEventType type, PetitionLimits limits) {
        return switch (type) {
            case REFUSED -> limits.due(PetitionStep.REFUSE, dues.countedFrom());
            case RETURNED -> state instanceof Received ? limits.due(PetitionStep.REFUSE, dues.countedFrom()) : null;
            case SUPPLEMENT_REQUESTED -> limits.due(PetitionStep.SUPPLEMENT, dues.countedFrom());
            case ANSWERED -> dues.answer();
            case PUBLISHED -> dues.publish();
            case RECEIVED, CLASSIFIED, TRANSFERRED, SUPPLEMENT_RECEIVED, REOPENED, OVERDUE, REDATED -> null;
        };
    }
}
