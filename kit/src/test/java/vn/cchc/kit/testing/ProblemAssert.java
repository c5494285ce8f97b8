package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Says whether an answer is a problem as promised to clients. */
public final class ProblemAssert {
    private final Wire.Answer answer;

    private ProblemAssert(Wire.Answer answer) {
        this.answer = answer;
    }

    /** Status, media type, {@code type}, {@code title}, {@code status} and request id, on every problem. */
    public static ProblemAssert assertProblem(Wire.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("type").asText()).isEqualTo("urn:cchc:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("requestId").asText()).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.body()).doesNotContain("vn.cchc", "Exception", "\tat ", "org.postgresql");
        return new ProblemAssert(answer);
    }

    /** Exactly these pointers, in any order. */
    public ProblemAssert at(String... pointers) {
        assertThat(pointers()).containsExactlyInAnyOrder(pointers);
        return this;
    }

    private List<String> pointers() {
        List<String> pointers = new ArrayList<>();
        answer.json()
                .path("violations")
                .forEach(violation -> pointers.add(violation.path("pointer").asText()));
        return pointers;
    }
}
