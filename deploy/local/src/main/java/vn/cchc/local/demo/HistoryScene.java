package vn.cchc.local.demo;

import java.time.LocalDate;

/** Every history of the day is verified with the command that an auditor uses. */
final class HistoryScene implements Scene {
    private final Script script;
    private final LocalDate today;

    HistoryScene(Script script, LocalDate today) {
        this.script = script;
        this.today = today;
    }

    @Override
    public void play() {
        // Yesterday as well: a demonstration may have begun before midnight.
        script.run("verify-history", today.minusDays(1).toString(), today.toString());
    }
}
