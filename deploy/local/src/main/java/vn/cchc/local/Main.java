package vn.cchc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;

/** Runs the stack in the foreground. deploy/local/up checks and builds what is needed and then comes here. */
public final class Main {
    private static final int FAILED = 1;

    private final Arguments arguments;
    private final StackOptions options;
    private final Progress progress;

    private Main(Arguments arguments, StackOptions options) {
        this.arguments = arguments;
        this.options = options.withParts(arguments.parts());
        this.progress = options.progress();
    }

    public static void main(String[] words) {
        int code;
        try {
            Arguments arguments = Arguments.parse(List.of(words));
            code = new Main(arguments, StackOptions.fromEnvironment(System.getenv())).run();
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            code = FAILED;
        }
        System.exit(code);
    }

    private int run() {
        Layout layout = options.layout();
        layout.createFolders();
        PidFile own = new PidFile(layout.launcherPidFile());
        if (own.process().isPresent()) {
            throw new StackFailure("The stack already runs; deploy/local/down stops it.");
        }
        own.write(ProcessHandle.current().pid());
        long begin = System.nanoTime();
        RunningStack stack = LocalStack.assemble(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, own), "stop"));
        stack.start();
        new Summary(stack).print(System.out, Duration.ofNanos(System.nanoTime() - begin));
        boolean good = !arguments.demo() || play(stack);
        if (arguments.once()) {
            return good ? 0 : FAILED;
        }
        sayReady();
        waitForever();
        return 0;
    }

    private boolean play(RunningStack stack) {
        Demonstration demonstration = ServiceLoader.load(Demonstration.class)
                .findFirst()
                .orElseThrow(() -> new StackFailure("There is no demonstration in this build."));
        return demonstration.play(stack, System.out);
    }

    /** deploy/local/up --detach waits for this file. */
    private void sayReady() {
        try {
            Files.writeString(ready(), "ready\n");
        } catch (IOException e) {
            throw new StackFailure("Can't write " + ready() + ": " + e.getMessage(), e);
        }
        progress.say("Ctrl-C or deploy/local/down stops everything; the data stay.");
    }

    private Path ready() {
        return options.layout().home().resolve("run/ready");
    }

    private void stop(RunningStack stack, PidFile own) {
        try {
            Files.deleteIfExists(ready());
            stack.close();
        } catch (IOException | StackFailure e) {
            System.err.println(e.getMessage());
        }
        own.delete();
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
