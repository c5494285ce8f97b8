package vn.cchc.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A failure with its texts in both languages. Made by {@link Problems}; thrown anywhere below a resource; turned into the
 * answer by the one mapper, which picks the language and adds the request id.
 */
public final class Problem extends HttpProblem {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Text title;
    private final Text detail;
    private final transient List<Violation> violations;

    Problem(int status, String code, Text title, Text detail, List<Violation> violations, Map<String, String> headers) {
        super(builder(status, code, title, detail, headers));
        this.code = code;
        this.title = title;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    private static Builder builder(int status, String code, Text title, Text detail, Map<String, String> headers) {
        Builder builder = HttpProblem.builder()
                .withType(URI.create(ProblemCode.typeOf(code)))
                .withStatus(status)
                .withTitle(title.vi())
                .withDetail(detail.vi());
        headers.forEach(builder::withHeader);
        return builder;
    }

    public String code() {
        return code;
    }

    public Text title() {
        return title;
    }

    public Text detail() {
        return detail;
    }

    public List<Violation> violations() {
        return violations;
    }
}
