package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.cchc.dossier.domain.Context;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.IntakeChecks.Checked;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;

/**
 * Promises a date only where a calendar is known: a guessed appointment would bind the agency. In a year whose calendar is
 * still a draft, as next year's is every autumn, the counter goes on; the deadline says that it is provisional.
 */
@ApplicationScoped
class Appointments {

    private final WorkingTime workingTime;
    private final RuleVersions rules;

    Appointments(WorkingTime workingTime, RuleVersions rules) {
        this.workingTime = workingTime;
        this.rules = rules;
    }

    void requireKnownCalendar(Checked checked) {
        try {
            Deadlines deadlines = workingTime.of(checked.parties().receiving());
            ServiceTerm service = checked.procedure().service();
            deadlines.due(service.start(checked.receivedAt(), deadlines), service.term());
        } catch (UnknownCalendarYearException unknown) {
            throw unknown(unknown.year());
        }
    }

    RecordedEvent receive(Registration registration, Submission submission) {
        Instant at = registration.receivedAt();
        Context context = new Context(at, workingTime.of(registration.parties().receiving()), rules.on(at));
        return Dossier.receive(registration, submission, context);
    }

    private static Problem unknown(int year) {
        Text detail = Text.of(
                "Chưa có lịch làm việc của năm " + year + " nên chưa thể hẹn ngày trả kết quả.",
                "The working calendar of " + year + " is not known, so no appointment can be made.");
        return Problems.unprocessable("calendar-unknown", detail, new Violation("/procedure", detail));
    }
}
