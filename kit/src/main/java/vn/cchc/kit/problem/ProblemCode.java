package vn.cchc.kit.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The problems every service can answer with; their texts are in the bundle {@code problems_vi/_en.properties}. */
public enum ProblemCode {
    VALIDATION(400),
    MALFORMED_JSON(400),
    IDEMPOTENCY_KEY_MISSING(400),
    BAD_REQUEST(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    DUPLICATE(409),
    CHANGED_MEANWHILE(409),
    IDEMPOTENCY_KEY_IN_USE(409),
    GONE(410),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    UNPROCESSABLE(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    BAD_GATEWAY(502),
    UNAVAILABLE(503),
    GATEWAY_TIMEOUT(504);

    private static final String BUNDLE = "vn.cchc.kit.problem.problems";

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The last part of {@code urn:cchc:problem:<code>}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String type() {
        return typeOf(code());
    }

    public static String typeOf(String code) {
        return "urn:cchc:problem:" + code;
    }

    public Text title() {
        return text(code() + ".title");
    }

    public Text detail() {
        return text(code() + ".detail");
    }

    /** The code that stands for a bare HTTP status, as when only the framework knows what went wrong. */
    public static ProblemCode ofStatus(int status) {
        for (ProblemCode candidate : values()) {
            if (candidate.status == status
                    && candidate != VALIDATION
                    && candidate != MALFORMED_JSON
                    && candidate != IDEMPOTENCY_KEY_MISSING) {
                return candidate;
            }
        }
        return status >= 500 ? INTERNAL : BAD_REQUEST;
    }

    /** A sentence of the kit's bundle in both languages, its placeholders filled in. */
    static Text text(String key, Object... arguments) {
        return Text.of(read(key, Language.VI, arguments), read(key, Language.EN, arguments));
    }

    private static String read(String key, Language language, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ProblemCode.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
