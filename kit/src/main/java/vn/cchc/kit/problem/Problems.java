package vn.cchc.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Makes every problem a service answers with; {@code throw Problems.notFound()} is the whole of error handling. */
public final class Problems {
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private Problems() {}

    /** The same for what does not exist and for what the caller may not see, so that nothing can be probed. */
    public static Problem notFound() {
        return of(ProblemCode.NOT_FOUND);
    }

    public static Problem forbidden() {
        return of(ProblemCode.FORBIDDEN);
    }

    /** Input that cannot be read as what it should be: 400 with a pointer to each fault. */
    public static Problem validation(List<Violation> violations) {
        return of(ProblemCode.VALIDATION, violations);
    }

    public static Problem validation(Violation... violations) {
        return validation(List.of(violations));
    }

    public static Problem badRequest(String code, Text detail) {
        return custom(BAD_REQUEST, code, ProblemCode.BAD_REQUEST.title(), detail, List.of());
    }

    /** The request is well formed but the state of things forbids it, as an illegal transition. */
    public static Problem conflict(String code, Text detail) {
        return custom(CONFLICT, code, ProblemCode.CONFLICT.title(), detail, List.of());
    }

    /** The request is well formed but means something impossible, as an unknown procedure. */
    public static Problem unprocessable(String code, Text detail, List<Violation> violations) {
        return custom(UNPROCESSABLE, code, ProblemCode.UNPROCESSABLE.title(), detail, violations);
    }

    public static Problem unprocessable(String code, Text detail, Violation... violations) {
        return unprocessable(code, detail, List.of(violations));
    }

    public static Problem preconditionRequired() {
        return of(ProblemCode.PRECONDITION_REQUIRED);
    }

    public static Problem preconditionFailed() {
        return of(ProblemCode.PRECONDITION_FAILED);
    }

    public static Problem tooMany(Duration retryAfter) {
        return of(ProblemCode.TOO_MANY_REQUESTS, retryAfter);
    }

    public static Problem unavailable(Duration retryAfter) {
        return of(ProblemCode.UNAVAILABLE, retryAfter);
    }

    public static Problem tooLarge() {
        return of(ProblemCode.TOO_LARGE);
    }

    public static Problem unsupportedMediaType() {
        return of(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    public static Problem of(ProblemCode code) {
        return of(code, List.of());
    }

    public static Problem of(ProblemCode code, List<Violation> violations) {
        return new Problem(code.status(), code.code(), code.title(), code.detail(), violations, Map.of());
    }

    public static Problem of(ProblemCode code, Text detail) {
        return new Problem(code.status(), code.code(), code.title(), detail, List.of(), Map.of());
    }

    public static Problem of(ProblemCode code, Duration retryAfter) {
        long seconds = Math.max(1, retryAfter.toSeconds());
        Map<String, String> headers = Map.of("Retry-After", Long.toString(seconds));
        return new Problem(code.status(), code.code(), code.title(), code.detail(), List.of(), headers);
    }

    /** Any other problem of a service: its own code under a status, with a title in both languages. */
    public static Problem custom(int status, String code, Text title, Text detail, List<Violation> violations) {
        return new Problem(status, code, title, detail, violations, Map.of());
    }
}
