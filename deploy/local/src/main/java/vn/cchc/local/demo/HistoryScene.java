package vn.cchc.local.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.local.Layout;

/** Every history of the day is verified with the command that an auditor uses. */
final class HistoryScene implements Scene {
    private final Layout layout;
    private final LocalDate today;
    private final Say say;

    HistoryScene(Layout layout, LocalDate today, Say say) {
        this.layout = layout;
        this.today = today;
        this.say = say;
    }

    @Override
    public void play() {
        String script =
                layout.repository().resolve("deploy/local/verify-history").toString();
        // Yesterday as well: a demonstration may have begun before midnight.
        ProcessBuilder command = new ProcessBuilder(
                        List.of(script, today.minusDays(1).toString(), today.toString()))
                .redirectErrorStream(true);
        command.environment().put("CCHC_HOME", layout.home().toString());
        try {
            Process process = command.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            say.line("$ deploy/local/verify-history %s %s", today.minusDays(1), today);
            said.lines().forEach(line -> say.line("%s", line));
            DemoFailure.unless(exit == 0, "verify-history ended with " + exit);
        } catch (IOException e) {
            throw new DemoFailure("verify-history can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while histories were verified", e);
        }
    }
}
