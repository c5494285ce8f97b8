package vn.cchc.kit.worktime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes an explanation for people, one fact per line, in the order in which an official would count. */
final class ExplanationText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    private final Explanation explanation;
    private final Wording wording;
    private final ZoneId zone;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Explanation explanation, Wording wording) {
        this.explanation = explanation;
        this.wording = wording;
        this.zone = explanation.beginning().zone();
    }

    static String render(Explanation explanation, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return new ExplanationText(explanation, english ? new EnglishWording() : new VietnameseWording()).render();
    }

    private String render() {
        beginning();
        lines.add(wording.term(explanation.term()));
        lines.add(wording.firstDayRule(explanation.term()));
        madeUp();
        skipped(explanation.count().skipped());
        explanation.rolledFrom().ifPresent(day -> lines.add(wording.rolled(date(day), date(endOfCount()))));
        explanation.pauses().forEach(this::pause);
        lines.add(wording.due(moment(explanation.dueAt())));
        if (explanation.provisional()) {
            lines.add(wording.provisional());
        }
        return String.join("\n", lines);
    }

    private void beginning() {
        if (explanation.start().equals(explanation.effectiveStart())) {
            lines.add(wording.start(moment(explanation.start())));
            return;
        }
        lines.add(wording.startOutsideHours(moment(explanation.start()), moment(explanation.effectiveStart())));
    }

    private void madeUp() {
        explanation.counted().stream()
                .flatMap(day -> day.makeUp().stream())
                .forEach(day -> lines.add("- "
                        + wording.makeUp(date(day.date()), date(day.forDate()), day.name(), day.legalReference())));
    }

    private void skipped(List<SkippedDay> days) {
        if (days.isEmpty()) {
            return;
        }
        lines.add(wording.skippedTitle());
        days.forEach(
                day -> lines.add("- %s: %s (%s)".formatted(date(day.date()), wording.name(day), wording.law(day))));
    }

    private void pause(PauseEffect pause) {
        if (pause.isOpen()) {
            lines.add(wording.openPause(moment(pause.from()), pause.reason()));
            return;
        }
        String stretch = wording.pause(moment(pause.from()), moment(pause.to()), pause.reason());
        String effect = pause.cameTooLate()
                ? wording.pauseTooLate()
                : wording.moved(wording.time(pause.workingTime()), moment(pause.dueAfter()));
        lines.add(stretch + effect);
        skipped(pause.skipped());
    }

    private LocalDate endOfCount() {
        return explanation.count().endsAt().atZone(zone).toLocalDate();
    }

    private String moment(Instant moment) {
        return MOMENT.format(moment.atZone(zone));
    }

    private static String date(LocalDate date) {
        return DATE.format(date);
    }
}
