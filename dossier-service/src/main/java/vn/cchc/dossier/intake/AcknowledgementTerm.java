package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/**
 * Until when what is sent online must be answered: so many working hours of the receiving agency (rule
 * {@code ACKNOWLEDGE_HOURS}; NĐ 61/2018/NĐ-CP, Điều 17; NĐ 118/2025/NĐ-CP).
 */
@ApplicationScoped
public class AcknowledgementTerm {

    private final WorkingTime workingTime;
    private final RuleVersions rules;

    AcknowledgementTerm(WorkingTime workingTime, RuleVersions rules) {
        this.workingTime = workingTime;
        this.rules = rules;
    }

    /** By today's calendar; a year whose days off are not known is refused. */
    public Instant count(String agency, Instant from) {
        return hours(from)
                .map(hours -> workingTime
                        .of(agency)
                        .due(from, Term.workingHours(hours))
                        .dueAt())
                .orElseThrow();
    }

    /**
     * Of a dossier that comes with the moment at which it was sent, without having waited here as a submission. Empty where
     * there is no such duty, or no calendar to count it by: an intake must not fail for want of it.
     */
    Optional<Instant> of(IntakeRequest request) {
        if (request.channel() != Channel.ONLINE || request.submittedAt() == null) {
            return Optional.empty();
        }
        try {
            return hours(request.submittedAt()).map(hours -> count(request.receivingAgency(), request.submittedAt()));
        } catch (UnknownCalendarYearException unknown) {
            return Optional.empty();
        }
    }

    private Optional<Integer> hours(Instant from) {
        return rules.rule(Rule.ACKNOWLEDGE_HOURS, from).map(RuleVersions.RuleInForce::amount);
    }
}
