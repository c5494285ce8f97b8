package vn.cchc.kit.worktime;

import java.time.Duration;

/** The sentences of an explanation in one language; dates arrive formatted. */
interface Wording {

    String start(String at);

    String startOutsideHours(String at, String effective);

    String term(Term term);

    /** How the first day is treated (Article 147 of the Civil Code 2015). */
    String firstDayRule(Term term);

    String makeUp(String date, String forDate, String name, String law);

    String skippedTitle();

    String name(SkippedDay day);

    String law(SkippedDay day);

    /** Article 148.5 of the Civil Code 2015. */
    String rolled(String from, String to);

    String openPause(String from, String reason);

    String pause(String from, String to, String reason);

    String pauseTooLate();

    String moved(String workingTime, String due);

    String time(Duration time);

    String due(String at);

    String provisional();
}
