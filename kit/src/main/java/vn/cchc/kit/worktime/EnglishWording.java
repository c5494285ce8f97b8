package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.format.TextStyle;
import java.util.Locale;

final class EnglishWording implements Wording {

    @Override
    public String start(String at) {
        return "Starts: %s.".formatted(at);
    }

    @Override
    public String startOutsideHours(String at, String effective) {
        return "Starts: %s, outside office hours, so counted from %s.".formatted(at, effective);
    }

    @Override
    public String term(Term term) {
        if (term.amount() == 0) {
            return "Term: within the working day.";
        }
        String unit = switch (term.unit()) {
            case WORKING_DAY -> "working day";
            case CALENDAR_DAY -> "calendar day";
            case WORKING_HOUR -> "working hour";
            case MONTH -> "month";
            case YEAR -> "year";
        };
        return "Term: %d %s%s.".formatted(term.amount(), unit, term.amount() == 1 ? "" : "s");
    }

    @Override
    public String firstDayRule(Term term) {
        if (term.amount() == 0) {
            return "Ends at the close of office of the day on which it starts.";
        }
        if (term.unit() == TermUnit.WORKING_HOUR) {
            return "Runs from the moment itself, in office hours only (Article 147.1 of the Civil Code 2015).";
        }
        return "The day of the event is left out (Article 147 of the Civil Code 2015); ends at the close of office of the"
                + " last day.";
    }

    @Override
    public String makeUp(String date, String forDate, String name, String law) {
        return "%s: %s, worked in place of %s (%s)".formatted(date, name, forDate, law);
    }

    @Override
    public String skippedTitle() {
        return "Days not counted:";
    }

    /** Holidays keep the Vietnamese name under which they were decided. */
    @Override
    public String name(SkippedDay day) {
        String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (day.reason()) {
            case HOLIDAY -> "public holiday, " + day.name();
            case SUBSTITUTE -> "substitute for a public holiday, " + day.name();
            case SWAP_OFF -> "day off swapped for a make-up day, " + day.name();
            case WEEKLY_REST -> weekday;
            case CLOSED -> weekday + ", the office is closed";
        };
    }

    @Override
    public String law(SkippedDay day) {
        return switch (day.reason()) {
            case HOLIDAY, SUBSTITUTE, SWAP_OFF -> day.legalReference();
            case WEEKLY_REST -> "Article 111 of the Labour Code 2019";
            case CLOSED -> "office hours of the agency";
        };
    }

    @Override
    public String rolled(String from, String to) {
        return "The last day %s is a day off, so the term ends on the next working day %s".formatted(from, to)
                + " (Article 148.5 of the Civil Code 2015).";
    }

    @Override
    public String openPause(String from, String reason) {
        return "Paused since %s (%s); the deadline will move when the work goes on.".formatted(from, reason);
    }

    @Override
    public String pause(String from, String to, String reason) {
        return "Paused from %s to %s (%s): ".formatted(from, to, reason);
    }

    @Override
    public String pauseTooLate() {
        return "began after the deadline had passed, so it does not move the deadline.";
    }

    @Override
    public String moved(String workingTime, String due) {
        return "%s of working time, the deadline moves to %s.".formatted(workingTime, due);
    }

    @Override
    public String time(Duration time) {
        return "%d h %02d min".formatted(time.toHours(), time.toMinutesPart());
    }

    @Override
    public String due(String at) {
        return "Due: %s.".formatted(at);
    }

    @Override
    public String provisional() {
        return "Provisional: the days off of a year it touches are not decided yet.";
    }
}
