package vn.cchc.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TokenResource;
import vn.cchc.kit.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(StubServices.class)
class BodyTest {
    private static final int MEGABYTE = 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/api/v1/dossiers")
    URI dossiers;

    @BeforeEach
    void forgetWhatWasSeen() {
        StubServices.SEEN.clear();
    }

    private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(dossiers)
                .header("Authorization", "Bearer " + Tokens.of(Role.COUNTER, "H90.41"))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static InputStream megabytes(int count) {
        List<InputStream> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(new java.io.ByteArrayInputStream(new byte[MEGABYTE]));
        }
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    @Test
    void streamsABodyThrough() throws IOException, InterruptedException {
        // When
        HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofByteArray(new byte[MEGABYTE]));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(StubServices.next().bodyLength()).isEqualTo(MEGABYTE);
    }

    @Test
    void streamsAChunkedBodyThrough() throws IOException, InterruptedException {
        // When
        HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofInputStream(() -> megabytes(1)));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(StubServices.next().bodyLength()).isEqualTo(MEGABYTE);
    }

    @Test
    void refusesALargeBodyByItsLength() throws IOException, InterruptedException {
        // When
        HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofByteArray(new byte[3 * MEGABYTE]));

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(StubServices.SEEN).isEmpty();
    }

    @Test
    void refusesALargeBodyThatDoesNotTellItsLength() throws IOException, InterruptedException {
        // When
        HttpResponse<String> answer = post(HttpRequest.BodyPublishers.ofInputStream(() -> megabytes(3)));

        // Then
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:cchc:problem:too-large");
        assertThat(StubServices.SEEN).as("the service never sees the end of it").isEmpty();
    }
}
