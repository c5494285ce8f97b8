package vn.cchc.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A mail server that takes every mail, keeps it in memory and delivers none: GreenMail, with its HTTP interface. */
final class MailPart implements RunningPart {
    private static final int HEAP_MEGABYTES = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Layout layout;
    private final Ports ports;
    private volatile ManagedProcess process;

    MailPart(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    @Override
    public void start() {
        process = ManagedProcess.start(command(), Map.of(), layout, Part.MAIL);
        Wait.untilOk(
                Part.MAIL, Addresses.http(ports, Port.MAIL_API).resolve("/api/service/readiness"), process, PATIENCE);
    }

    private List<String> command() {
        Path jar = layout.mailServer();
        if (!Files.exists(jar)) {
            throw new StackFailure(
                    "The mail server isn't there: %s is missing. deploy/local/up builds it.".formatted(jar));
        }
        return Java.command(
                HEAP_MEGABYTES,
                List.of(
                        "-Dgreenmail.smtp.hostname=" + Ports.HOST,
                        "-Dgreenmail.smtp.port=" + ports.of(Port.MAIL),
                        "-Dgreenmail.api.hostname=" + Ports.HOST,
                        "-Dgreenmail.api.port=" + ports.of(Port.MAIL_API),
                        "-jar",
                        jar.toString()));
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop(10);
        }
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public String tail(int lines) {
        return ManagedProcess.tail(layout.log(Part.MAIL), lines);
    }
}
