package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.dossier.domain.Apologising.Apologised;
import vn.cchc.dossier.domain.Apologising.Rescheduled;
import vn.cchc.dossier.domain.DossierEvent.Reasoned;
import vn.cchc.dossier.domain.DossierEvent.SupplementRequested;
import vn.cchc.kit.worktime.Term;

/** What must hold before an event is recorded, whatever state the dossier is in. Values come as {@link RuleValues}. */
final class RecordingRules {

    /** One rule: the reason why it is broken, or nothing. */
    interface Rule {
        Optional<Rejection> check(Dossier dossier, DossierEvent event, Context context);
    }

    /** The history is written forwards: control slips carry hand-overs in their order (TT 03/2025/TT-VPCP, form 06). */
    static final Rule NOT_BEFORE_LAST_EVENT = (dossier, event, context) ->
            when(event.occurredAt().isBefore(dossier.course().lastOccurredAt()), Rejection.BEFORE_LAST_EVENT);

    /** Refusals, as a result too, requests and extensions are explained in writing (NĐ 61/2018/NĐ-CP, Điều 17, 19). */
    static final Rule REASON_GIVEN = (dossier, event, context) -> when(
            event instanceof Reasoned reasoned
                    && reasoned.needsReason()
                    && (reasoned.reason() == null || reasoned.reason().isBlank()),
            Rejection.REASON_MISSING);

    /**
     * Completion is asked for once at the counter and once after it, all items together, unless a sector law says otherwise
     * (NĐ 61/2018/NĐ-CP, Điều 17; NĐ 118/2025/NĐ-CP).
     */
    static final Rule SUPPLEMENT_AT_MOST_ONCE = (dossier, event, context) -> when(
            event instanceof SupplementRequested request
                    && request.legalBasis() == null
                    && dossier.course().counts().supplementsInPhase()
                            >= context.rules().supplements(),
            Rejection.SUPPLEMENT_ASKED_ALREADY);

    /**
     * Not accepting is for the counter, before the dossier has gone to those who settle it, and for a dossier its applicant did
     * not complete in time; after that a refusal is a result (NĐ 61/2018/NĐ-CP, Điều 17, 19).
     */
    static final Rule NOT_ACCEPTED_BY_THE_COUNTER = (dossier, event, context) -> when(
            event instanceof DossierEvent.NotAccepted
                    && event.from(dossier.state()).isPresent()
                    && dossier.course().route().stage().number() > 1
                    && !isExpired(dossier, event),
            Rejection.ACCEPTED_ALREADY);

    /** What has missed its appointment stays in the columns of form II.06a (TT 01/2020/TT-VPCP): it gets a result. */
    static final Rule NOT_ACCEPTED_IN_TIME = (dossier, event, context) -> when(
            event instanceof DossierEvent.NotAccepted
                    && event.from(dossier.state()).isPresent()
                    && dossier.isLateAt(earlierOf(event.occurredAt(), context.now())),
            Rejection.LATE_ALREADY);

    /** The appointment is moved at most once (NĐ 61/2018/NĐ-CP, Điều 19), unless a head answers for more with a reason. */
    static final Rule RESCHEDULED_AT_MOST_ONCE = (dossier, event, context) -> when(
            event instanceof Rescheduled rescheduled
                    && !rescheduled.apology().overrides()
                    && dossier.course().reschedules() >= context.rules().reschedules(),
            Rejection.RESCHEDULED_ALREADY);

    /** A new appointment lies ahead of the old one (NĐ 61/2018/NĐ-CP, Điều 19). */
    static final Rule RESCHEDULED_FORWARDS = (dossier, event, context) -> when(
            event instanceof Rescheduled rescheduled
                    && !rescheduled
                            .newDueAt()
                            .isAfter(laterOf(dossier.appointment().dueAt(), event.occurredAt())),
            Rejection.RESCHEDULE_NOT_LATER);

    /** The result is promised for a moment at which the counter is open. */
    static final Rule RESCHEDULED_INTO_OFFICE_HOURS = (dossier, event, context) -> when(
            event instanceof Rescheduled rescheduled && !context.deadlines().isOfficeTime(rescheduled.newDueAt()),
            Rejection.RESCHEDULE_OUTSIDE_OFFICE_HOURS);

    /** The extension is not longer than the original term, or as many of them as the rule says (NĐ 61/2018/NĐ-CP, Điều 19). */
    static final Rule EXTENSION_WITHIN_TERM = (dossier, event, context) -> when(
            event instanceof Rescheduled rescheduled
                    && !rescheduled.apology().overrides()
                    && context.rules().extensionTerms() > 0
                    && rescheduled.newDueAt().isAfter(latestExtension(dossier, event, context)),
            Rejection.RESCHEDULE_TOO_LONG);

    /** An apology without a new appointment comes once, after a result that was late (NĐ 61/2018/NĐ-CP, Điều 19). */
    static final Rule APOLOGY_OWED = (dossier, event, context) -> when(
            event instanceof Apologised apologised && apologised.kind() == ApologyKind.LATE && !owesApology(dossier),
            Rejection.NO_APOLOGY_OWED);

    /** A paper does not go over a wire: what is returned online is a digital result (NĐ 45/2020/NĐ-CP). */
    static final Rule RETURNED_ONLINE_AS_FILE = (dossier, event, context) -> when(
            event instanceof DossierEvent.Returned returned
                    && dossier.channelOf(returned) == Channel.ONLINE
                    && dossier.state() instanceof Ended.Finished finished
                    && !finished.document().digital(),
            Rejection.RESULT_NOT_DIGITAL);

    /** What is digital already, or was refused, gets no digital copy (NĐ 45/2020/NĐ-CP; NĐ 107/2021/NĐ-CP). */
    static final Rule DIGITISED_FROM_PAPER = (dossier, event, context) -> when(
            event instanceof Digitised
                    && dossier.state() instanceof Ended
                    && event.from(dossier.state()).isEmpty(),
            Rejection.NOTHING_TO_DIGITISE);

    /** A hand-over follows the published process, where it names a step (NĐ 61/2018/NĐ-CP, Điều 20). */
    static final Rule STEP_AS_PUBLISHED = (dossier, event, context) -> when(
            event instanceof DossierEvent.Forwarded forwarded && leadsNowhere(forwarded, dossier)
                    || event instanceof HandOver.Consulted asked && asksInVain(asked, dossier),
            Rejection.STEP_NOT_PUBLISHED);

    /** The agency that was asked answers first (NĐ 61/2018/NĐ-CP, Điều 20). */
    static final Rule CONSULTED_ONE_AT_A_TIME = (dossier, event, context) -> when(
            event instanceof HandOver.Consulted asked
                    && dossier.course().route().openWith(asked.agency()).isPresent(),
            Rejection.CONSULTED_ALREADY);

    /** An opinion cannot be due before it was asked for. */
    static final Rule CONSULTATION_DUE_LATER = (dossier, event, context) -> when(
            event instanceof HandOver.Consulted asked
                    && asked.dueAt() != null
                    && !asked.dueAt().isAfter(asked.occurredAt()),
            Rejection.CONSULTATION_DUE_TOO_EARLY);

    /** A correction says what it corrects. */
    static final Rule CORRECTS_SOMETHING = (dossier, event, context) ->
            when(event instanceof Corrected corrected && corrected.correction().isEmpty(), Rejection.NOTHING_CORRECTED);

    /** Nothing was done with a dossier before it was received. */
    static final Rule RECEIVED_BEFORE_THE_REST = (dossier, event, context) -> when(
            event instanceof Corrected corrected
                    && corrected.correction().receivedAt() != null
                    && corrected.correction().receivedAt().isAfter(latestReceipt(dossier, corrected)),
            Rejection.RECEIPT_TOO_LATE);

    static final List<Rule> ALL = List.of(
            NOT_BEFORE_LAST_EVENT,
            REASON_GIVEN,
            SUPPLEMENT_AT_MOST_ONCE,
            NOT_ACCEPTED_BY_THE_COUNTER,
            NOT_ACCEPTED_IN_TIME,
            RESCHEDULED_AT_MOST_ONCE,
            RESCHEDULED_FORWARDS,
            RESCHEDULED_INTO_OFFICE_HOURS,
            EXTENSION_WITHIN_TERM,
            APOLOGY_OWED,
            RETURNED_ONLINE_AS_FILE,
            DIGITISED_FROM_PAPER,
            STEP_AS_PUBLISHED,
            CONSULTED_ONE_AT_A_TIME,
            CONSULTATION_DUE_LATER,
            CORRECTS_SOMETHING,
            RECEIVED_BEFORE_THE_REST);

    /**
     * What the rules forbid an older system may have done: a history that is loaded keeps it, or the figures of its time would
     * not be its own. What keeps a history in order holds for it too.
     */
    private static final Set<Rule> NOT_FOR_LOADED = Set.of(
            SUPPLEMENT_AT_MOST_ONCE,
            NOT_ACCEPTED_BY_THE_COUNTER,
            NOT_ACCEPTED_IN_TIME,
            RESCHEDULED_AT_MOST_ONCE,
            RESCHEDULED_INTO_OFFICE_HOURS,
            EXTENSION_WITHIN_TERM,
            RETURNED_ONLINE_AS_FILE,
            STEP_AS_PUBLISHED);

    private RecordingRules() {}

    static Optional<Rejection> firstBroken(Dossier dossier, DossierEvent event, Context context) {
        return ALL.stream()
                .filter(rule -> !context.loaded() || !NOT_FOR_LOADED.contains(rule))
                .flatMap(rule -> rule.check(dossier, event, context).stream())
                .findFirst();
    }

    private static Optional<Rejection> when(boolean broken, Rejection reason) {
        return broken ? Optional.of(reason) : Optional.empty();
    }

    private static boolean isExpired(Dossier dossier, DossierEvent event) {
        return dossier.state() instanceof DossierState.AwaitingSupplement waiting
                && waiting.hasExpiredAt(event.occurredAt());
    }

    private static boolean owesApology(Dossier dossier) {
        Appointment.Missed missed = dossier.appointment().missed();
        return dossier.state() instanceof Ended && missed.any() && !missed.apology();
    }

    private static Instant latestExtension(Dossier dossier, DossierEvent event, Context context) {
        Instant from = laterOf(dossier.appointment().dueAt(), event.occurredAt());
        Term term = dossier.registration().procedure().service().term();
        int amount = Math.min(term.amount() * context.rules().extensionTerms(), Term.LONGEST);
        return context.deadlines()
                .due(from, new Term(amount, term.unit()), List.of())
                .dueAt();
    }

    private static boolean leadsNowhere(DossierEvent.Forwarded event, Dossier dossier) {
        return event.step() != null
                && steps(dossier)
                        .named(event.step())
                        .filter(step -> step.place() != Step.Place.CONSULTATION && step.canBeDoneBy(event.to()))
                        .isEmpty();
    }

    private static boolean asksInVain(HandOver.Consulted event, Dossier dossier) {
        return event.step() != null
                && steps(dossier).consultation(event.step(), event.agency()).isEmpty();
    }

    private static Steps steps(Dossier dossier) {
        return dossier.registration().procedure().service().steps();
    }

    private static Instant latestReceipt(Dossier dossier, Corrected event) {
        Instant first = dossier.course().span().firstAfterReceipt();
        return first == null ? event.occurredAt() : first;
    }

    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant laterOf(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
