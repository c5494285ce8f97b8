package vn.cchc.local.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.local.Layout;

/** A command of {@code deploy/local}, run as an operator runs it against the stack. */
record Script(Layout layout, Say say) {

    /** Shows what it says, and answers it; an exit code other than 0 is a failure. */
    List<String> run(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(layout.repository().resolve("deploy/local/" + name).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CCHC_HOME", layout.home().toString());
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            say.line("$ deploy/local/%s %s", name, String.join(" ", arguments));
            List<String> lines = said.lines().toList();
            lines.forEach(line -> say.line("%s", line));
            DemoFailure.unless(exit == 0, name + " ended with " + exit);
            return lines;
        } catch (IOException e) {
            throw new DemoFailure(name + " can't be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Stopped while " + name + " ran", e);
        }
    }
}
