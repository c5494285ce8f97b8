package vn.cchc.dossier.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState.Paused;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.reference.WorkingTime;
import vn.cchc.dossier.register.DeadlineHistory;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Explanation;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.Term;

/** Counts a dossier's term again to show every step of it. */
@ApplicationScoped
class DeadlineExplainer {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final WorkingTime workingTime;
    private final DeadlineHistory history;
    private final DossierReader reader;

    DeadlineExplainer(WorkingTime workingTime, DeadlineHistory history, DossierReader reader) {
        this.workingTime = workingTime;
        this.history = history;
        this.reader = reader;
    }

    @Transactional
    DeadlineView explain(String code, Language language) {
        Dossier dossier = reader.find(code).dossier();
        DeadlineTrail trail = DeadlineTrail.of(
                history.of(code), dossier.registration().procedure().service().policy(), reader.seesFreeText());
        return explain(dossier, trail, language);
    }

    private DeadlineView explain(Dossier dossier, DeadlineTrail trail, Language language) {
        Appointment appointment = dossier.appointment();
        boolean rescheduled = appointment.count().rescheduled();
        Instant event = rescheduled
                ? dossier.registration().receivedAt()
                : appointment.count().event();
        Deadlines deadlines = workingTime.of(dossier.registration().parties().receiving());
        ServiceTerm service = dossier.registration().procedure().service();
        Term term = service.term();
        Instant from = service.start(event, deadlines);
        Explanation explanation = deadlines
                .due(from, term, rescheduled ? List.of() : pauses(dossier))
                .explanation();
        boolean changed = !rescheduled
                && !deadlines
                        .due(from, term, appointment.count().pauses())
                        .dueAt()
                        .equals(appointment.dueAt());
        String text = (from.equals(event) ? "" : nextDay(event, service, language) + "\n")
                + explanation.text(language.locale())
                + (rescheduled ? "\n" + moved(appointment, language) : "")
                + (changed ? "\n" + promisedBefore(appointment, language) : "")
                + "\n" + TrailText.of(trail, appointment.originalDueAt(), language);
        return DeadlineView.of(dossier, explanation, changed, trail, text);
    }

    /** What was promised stays promised; the count that is shown is that of today's calendar. */
    private static String promisedBefore(Appointment appointment, Language language) {
        String due = MOMENT.format(appointment.dueAt().atZone(BusinessZone.ID));
        return language == Language.EN
                ? "The calendar has changed since; the appointment that was promised stays " + due + "."
                : "Lịch làm việc đã thay đổi sau khi hẹn; ngày đã hẹn vẫn là " + due + ".";
    }

    /** Procedures may say that what comes late in the day counts from the next (NĐ 61/2018/NĐ-CP, Điều 18). */
    private static String nextDay(Instant event, ServiceTerm service, Language language) {
        String at = MOMENT.format(event.atZone(BusinessZone.ID));
        return language == Language.EN
                ? "It came at " + at + "; by the procedure's rule what comes after " + service.nextDayAfter()
                        + " or outside office hours counts from the next working moment."
                : "Nhận lúc " + at + "; theo quy định của thủ tục, hồ sơ nhận sau " + service.nextDayAfter()
                        + " hoặc ngoài giờ làm việc được tính từ thời điểm làm việc tiếp theo.";
    }

    private static List<Pause> pauses(Dossier dossier) {
        List<Pause> ended = dossier.appointment().count().pauses();
        if (!(dossier.state() instanceof Paused paused)) {
            return ended;
        }
        Pause open = new Pause(paused.since(), null, paused.status().name());
        return Stream.concat(ended.stream(), Stream.of(open)).toList();
    }

    private static String moved(Appointment appointment, Language language) {
        String due = MOMENT.format(appointment.dueAt().atZone(BusinessZone.ID));
        return language == Language.EN
                ? "The appointment was moved; it is now " + due + "."
                : "Đã hẹn lại ngày trả kết quả; ngày hẹn hiện nay là " + due + ".";
    }
}
