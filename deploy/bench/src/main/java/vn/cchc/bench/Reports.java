package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.cchc.local.Part;

/** report-service as its users see it, past the gateway, asked by somebody who may see the whole country. */
final class Reports {
    static final String DOSSIER_TOPIC = "cchc.dossier-events.v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BenchStack stack;
    private final Http http;
    private final String user;

    Reports(BenchStack stack) {
        this.stack = stack;
        this.http = new Http(stack.running().url(Part.REPORT));
        this.user = stack.running().stack().userWith("analyst", Country.ROOT).username();
    }

    long pid() {
        return stack.pid(Part.REPORT);
    }

    byte[] get(String pathAndQuery) {
        return http.get(pathAndQuery, authorised(user));
    }

    boolean fits(String pathAndQuery) {
        return http.fits(pathAndQuery, authorised(user));
    }

    JsonNode json(String pathAndQuery) {
        return json(pathAndQuery, user);
    }

    JsonNode json(String pathAndQuery, String asUser) {
        try {
            return JSON.readTree(http.get(pathAndQuery, authorised(asUser)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream(String pathAndQuery) {
        return http.stream(pathAndQuery, authorised(user));
    }

    /** What the service counts itself; 0 where it has not counted yet. */
    double metric(String name, String label) {
        String text = new String(http.get("/q/metrics", Map.of()), StandardCharsets.UTF_8);
        return text.lines()
                .filter(line -> line.startsWith(name) && line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** Dossier events taken in since the service was started. */
    long handled() {
        return (long) metric("cchc_inbox_handled_total", DOSSIER_TOPIC);
    }

    Map<String, String> authorised(String name) {
        return Map.of("Authorization", "Bearer " + stack.running().token(name));
    }
}
