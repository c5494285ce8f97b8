package vn.cchc.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until something answers, or says why it never will. */
final class Wait {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Wait() {}

    static void untilOk(Part part, URI address, ManagedProcess process, Duration patience) {
        until(part, () -> answersOk(address), process, patience);
    }

    static void until(Part part, BooleanSupplier ready, ManagedProcess process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new StackFailure("%s ended with code %d while it started. The end of its log:%n%s"
                        .formatted(part.label(), process.exitCode(), process.tail(25)));
            }
            if (System.nanoTime() > end) {
                throw new StackFailure("%s wasn't ready within %d s. The end of its log:%n%s"
                        .formatted(part.label(), patience.toSeconds(), process.tail(25)));
            }
            pause();
        }
    }

    private static boolean answersOk(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for " + address, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting", e);
        }
    }
}
