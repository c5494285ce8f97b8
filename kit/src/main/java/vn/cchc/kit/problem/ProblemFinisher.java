package vn.cchc.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * The last hand on every problem: finds out what the failure means here, says it in the caller's language, adds the
 * request id, and logs it without payload. Whatever mapper caught the failure, the answer is shaped in this one place.
 */
@Singleton
public final class ProblemFinisher implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(ProblemFinisher.class);
    private static final int SERVER_ERRORS = 500;

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        RequestInfo info = RequestInfo.current().orElse(new RequestInfo("-", Language.VI, "-", "/", false));
        Problem meant = Failures.meaningOf(context.cause, info)
                .orElseGet(() -> Problems.of(ProblemCode.ofStatus(problem.getStatusCode())));
        log(meant, info, context.cause);
        return answer(meant, problem.getHeaders(), info);
    }

    private static HttpProblem answer(Problem meant, Map<String, Object> headers, RequestInfo info) {
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(meant.getType())
                .withStatus(meant.getStatusCode())
                .withTitle(meant.title().in(info.language()))
                .withDetail(meant.detail().in(info.language()))
                .withInstance(instance(info.path()))
                .with("requestId", info.requestId());
        if (!meant.violations().isEmpty()) {
            answer.with("violations", violations(meant.violations(), info.language()));
        }
        headers.forEach((name, value) -> {
            if (!"Content-Type".equalsIgnoreCase(name)) {
                answer.withHeader(name, value);
            }
        });
        meant.getHeaders().forEach(answer::withHeader);
        return answer.build();
    }

    private static List<Map<String, String>> violations(List<Violation> violations, Language language) {
        return violations.stream()
                .map(violation -> {
                    Map<String, String> written = new LinkedHashMap<>();
                    written.put("pointer", violation.pointer());
                    written.put("message", violation.message().in(language));
                    return written;
                })
                .toList();
    }

    private static URI instance(String path) {
        try {
            return URI.create(path);
        } catch (IllegalArgumentException oddCharacters) {
            return URI.create("/");
        }
    }

    private static void log(Problem problem, RequestInfo info, Throwable cause) {
        if (problem.getStatusCode() < SERVER_ERRORS) {
            LOG.debugf("answered %d %s to %s", problem.getStatusCode(), problem.code(), info.method());
        } else if (problem.getStatusCode() == ProblemCode.UNAVAILABLE.status()) {
            LOG.warnf("answered 503 to %s %s: %s", info.method(), info.path(), WithoutMessage.of(rootOf(cause)));
        } else {
            LOG.errorf(WithoutMessage.of(cause), "answered 500 to %s %s", info.method(), info.path());
        }
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root != null && root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
