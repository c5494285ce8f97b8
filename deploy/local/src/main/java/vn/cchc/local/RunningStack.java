package vn.cchc.local;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A stack and what one can do with it. Closing it stops everything in the reverse order of the start. */
public final class RunningStack implements StackClient, AutoCloseable {
    private final StackOptions options;
    private final Map<Part, RunningPart> parts;
    private final Stack stack;
    private final TokenClient tokens;
    private final Set<Part> expected = ConcurrentHashMap.newKeySet();
    private final CrashWatch watch;
    private volatile boolean closing;

    RunningStack(StackOptions options, Map<Part, RunningPart> parts, Stack stack) {
        this.options = options;
        this.parts = new EnumMap<>(parts);
        this.stack = stack;
        this.tokens = new TokenClient(stack, Clock.systemUTC());
        this.watch = new CrashWatch(this::reportEnded);
    }

    void start() {
        List<String> problems = options.ports().problems(parts.keySet());
        if (!problems.isEmpty()) {
            throw new StackFailure(String.join(System.lineSeparator(), problems));
        }
        new ParallelStart(this::startOne).start(parts.keySet());
        new StackFile(options.layout().stackFile()).write(stack);
        watch.start();
    }

    @Override
    public Stack stack() {
        return stack;
    }

    @Override
    public String token(String username) {
        return tokens.token(username);
    }

    @Override
    public String portalToken() {
        return tokens.portalToken();
    }

    /** The address of one of our applications, past the gateway. */
    public URI url(Part service) {
        return Addresses.http(options.ports(), Port.of(service));
    }

    public Stack.Database database(Part service) {
        return stack.database(service);
    }

    public Layout layout() {
        return options.layout();
    }

    public Progress progress() {
        return options.progress();
    }

    public boolean isAlive(Part part) {
        return parts.get(part).isAlive();
    }

    /** The last lines of the part's log. */
    public String tail(Part part, int lines) {
        return parts.get(part).tail(lines);
    }

    /** Ends a part as a power cut would: SIGKILL. */
    public void kill(Part part) {
        expected.remove(part);
        parts.get(part).kill();
    }

    /** Ends a part as a deployment would: it may finish what it does. */
    public void stop(Part part) {
        expected.remove(part);
        parts.get(part).stop();
    }

    /** Starts a part again that was stopped, killed or crashed, and returns when it is ready. */
    public void restart(Part part) {
        if (isAlive(part)) {
            kill(part);
        }
        parts.get(part).start();
        expected.add(part);
    }

    /** Resident memory of everything that runs, this process included, in MiB. */
    public long memoryMegabytes() {
        return new Memory(options.layout()).megabytes(parts.keySet());
    }

    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        watch.stop();
        expected.clear();
        new StackFile(options.layout().stackFile()).delete();
        List<Part> backwards = new ArrayList<>(parts.keySet());
        Collections.reverse(backwards);
        backwards.forEach(this::stopOne);
    }

    private void startOne(Part part) {
        if (closing) {
            throw new StackFailure("stopping");
        }
        long begin = System.nanoTime();
        parts.get(part).start();
        expected.add(part);
        options.progress().ready(part, Part.values().length, Duration.ofNanos(System.nanoTime() - begin));
    }

    private void stopOne(Part part) {
        RunningPart running = parts.get(part);
        if (!running.isAlive()) {
            running.stop();
            return;
        }
        try {
            running.stop();
            options.progress().say("      %s stopped".formatted(part.label()));
        } catch (StackFailure e) {
            // The others must still be stopped.
            options.progress().say("      " + e.getMessage());
        }
    }

    private void reportEnded() {
        for (Part part : expected) {
            if (!isAlive(part) && expected.remove(part)) {
                options.progress()
                        .say("""
                        %s ended by itself. The end of its log, %s:
                        %s
                        It isn't started again; deploy/local/down and deploy/local/up start everything afresh.""".formatted(part.label(), options.layout().log(part), tail(part, 15)));
            }
        }
    }
}
