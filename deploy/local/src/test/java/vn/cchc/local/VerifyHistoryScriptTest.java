package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script against a gateway that answers as the real one does. */
class VerifyHistoryScriptTest {
    private static final String SEALS = "\uFEFFlog,day,entries,digest,hash\r\nHISTORY,2026-11-02,9,digest1,hash1\r\n"
            + "HISTORY,2026-11-03,7,digest2,hash2\r\n";

    @TempDir
    Path home;

    private HttpServer server;
    private final AtomicInteger readings = new AtomicInteger();
    private final List<String> requests = new ArrayList<>();

    private final AtomicReference<String> seals = new AtomicReference<>(SEALS);

    private record Outcome(int exit, String text) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(Ports.HOST, 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void endsWell() throws Exception {
        // Given
        stackAnswering("INTACT", "[]");

        // When
        Outcome outcome = verify("2026-11-01", "2026-11-20");

        // Then
        assertThat(outcome.text()).contains("Rows as recorded:  241877", "The logs are what was recorded.");
        assertThat(outcome.exit()).isZero();
        assertThat(requests)
                .anyMatch(request -> request.contains("username=quantri") && request.contains("password=p1"));
        assertThat(requests).anyMatch(request -> request.contains("\"from\":\"2026-11-01\",\"to\":\"2026-11-20\""));
    }

    @Test
    void saysWhatIsBroken() throws Exception {
        // Given
        stackAnswering(
                "BROKEN",
                "[{\"dossier\":\"H90.41-261102-0001\",\"sequence\":4,\"log\":\"HISTORY\",\"day\":null,\"what\":\"CHANGED\"}]");

        // When
        Outcome outcome = verify("2026-11-01", "2026-11-20");

        // Then
        assertThat(outcome.text()).contains("H90.41-261102-0001").contains("CHANGED");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void keepsTheSealsAndHoldsThemAgainstTheKeptOnes() throws Exception {
        // Given
        stackAnswering("INTACT", "[]");
        Path kept = home.resolve("seals.csv");

        // When
        Outcome saved = verify("--save", kept.toString(), "2026-11-01", "2026-11-20");
        Outcome same = verify("--against", kept.toString(), "2026-11-01", "2026-11-20");
        seals.set(SEALS.replace(",digest2,", ",forged,"));
        Outcome anew = verify("--against", kept.toString(), "2026-11-01", "2026-11-20");
        Outcome otherDays = verify("--against", kept.toString(), "2026-11-01", "2026-11-02");

        // Then
        assertThat(saved.text()).contains("The seals are in " + kept);
        assertThat(same.text()).contains("The seals are those kept").contains("The logs are what was recorded.");
        assertThat(same.exit()).isZero();
        assertThat(anew.text()).contains("HISTORY,2026-11-03,7,digest2,hash2").doesNotContain("digest1");
        assertThat(anew.exit()).isEqualTo(1);
        assertThat(otherDays.exit()).isZero();
    }

    @Test
    void aListThatHoldsNothingOfTheseDaysProvesNothing() throws Exception {
        // Given
        stackAnswering("INTACT", "[]");
        Path kept = Files.writeString(home.resolve("old.csv"), SEALS);

        // When
        Outcome outcome = verify("--against", kept.toString(), "2026-12-01", "2026-12-20");

        // Then
        assertThat(outcome.text()).contains("holds no seal of these days");
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void saysThatTheStackIsNotRunning() throws Exception {
        // When
        Outcome outcome = verify("2026-11-01", "2026-11-20");

        // Then
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains("isn't running").contains("deploy/local/up");
    }

    @Test
    void refusesWhatIsNoDay() throws Exception {
        assertThat(verify("01/11/2026", "2026-11-20").exit()).isEqualTo(1);
        assertThat(verify("2026-11-01").exit()).isEqualTo(2);
        assertThat(verify("--help").exit()).isZero();
    }

    private void stackAnswering(String state, String breaks) throws IOException {
        answer("/token", () -> "{\"access_token\":\"t1\",\"expires_in\":300}");
        answer("/api/v1/history-checks/seals", seals::get);
        answer("/api/v1/history-checks", () -> check(readings.incrementAndGet() < 3 ? "RUNNING" : state, breaks));
        String address = "http://" + Ports.HOST + ":" + server.getAddress().getPort();
        Files.writeString(home.resolve("stack.json"), """
            {
              "gateway" : "%s",
              "tokenEndpoint" : "%s/token",
              "clientId" : "demo",
              "users" : [ {
                "username" : "motcua",
                "password" : "p0",
                "roles" : [ "counter" ],
                "agency" : "H90.41"
              }, {
                "username" : "quantri",
                "password" : "p1",
                "roles" : [ "admin" ],
                "agency" : "H90"
              } ]
            }
            """.formatted(address, address));
    }

    private static String check(String state, String breaks) {
        return "{\"id\":\"5b9d0d0e-7c53-4a55-9a3e-0f6f5f8a2c11\",\"agency\":\"H90\",\"state\":\"" + state
                + "\",\"dossiers\":48210,\"verifiedEvents\":241877,\"unchainedEvents\":0,\"sealedDays\":40,\"broken\":1,"
                + "\"breaks\":" + breaks + "}";
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(path, exchange -> {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private Outcome verify(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(
                Layout.findRepository().resolve("deploy/local/verify-history").toString());
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CCHC_HOME", home.toString());
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), text);
    }
}
