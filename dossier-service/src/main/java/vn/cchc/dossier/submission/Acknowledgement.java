package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Supplier;
import vn.cchc.dossier.domain.SupplementLimit;
import vn.cchc.dossier.intake.AcknowledgementTerm;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/**
 * Until when an online submission must be answered: so many working hours of the receiving agency from the moment the system
 * has it (rule {@code ACKNOWLEDGE_HOURS}; NĐ 61/2018/NĐ-CP, Điều 17; NĐ 118/2025/NĐ-CP); and until when its sender may
 * complete it (rule {@code COMPLETION_DAYS}).
 */
@ApplicationScoped
class Acknowledgement {

    private final WorkingTime workingTime;
    private final RuleVersions rules;
    private final AcknowledgementTerm term;

    Acknowledgement(WorkingTime workingTime, RuleVersions rules, AcknowledgementTerm term) {
        this.workingTime = workingTime;
        this.rules = rules;
        this.term = term;
    }

    Instant dueAfter(String agency, Instant receivedAt) {
        return known(() -> count(agency, receivedAt));
    }

    Instant completeBy(String agency, Instant receivedAt, Instant asked) {
        return known(() -> countCompletion(agency, receivedAt, asked));
    }

    /** How often the sender may be asked to complete it. */
    int completions(Instant receivedAt) {
        return rules.on(receivedAt).supplements();
    }

    private static Instant known(Supplier<Instant> due) {
        try {
            return due.get();
        } catch (UnknownCalendarYearException unknown) {
            Text text = Text.of(
                    "Chưa có lịch làm việc của năm " + unknown.year() + ".",
                    "The working calendar of " + unknown.year() + " is not known.");
            throw Problems.unprocessable("calendar-unknown", text, new Violation("/receivingAgency", text));
        }
    }

    /** By today's calendar; a year whose days off are not known is refused. */
    Instant count(String agency, Instant from) {
        return term.count(agency, from);
    }

    /**
     * The same for whoever was asked to complete it.
     *
     * @param receivedAt the day of the rule; null where the rule sets no limit
     */
    Instant countCompletion(String agency, Instant receivedAt, Instant asked) {
        return rules.rule(Rule.COMPLETION_DAYS, receivedAt)
                .filter(rule -> rule.amount() > 0)
                .map(rule -> SupplementLimit.lastMoment(asked, rule.amount(), workingTime.of(agency)))
                .orElse(null);
    }
}
