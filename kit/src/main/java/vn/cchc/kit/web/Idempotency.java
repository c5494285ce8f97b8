package vn.cchc.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/**
 * Lets a create happen once however often it is sent: the answer is written under the caller's key in the transaction of
 * the change itself, so that either both exist or neither.
 */
@ApplicationScoped
public class Idempotency {
    public static final String HEADER = "Idempotency-Key";

    /** Those without an account share one space of keys; each is as good as a guess, and a replay needs the same body too. */
    private static final String NOBODY = "anonymous";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final CurrentCaller caller;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    Idempotency(CurrentCaller caller, IdempotencyKeys keys, ObjectMapper json) {
        this.caller = caller;
        this.keys = keys;
        this.json = json;
    }

    /**
     * Runs the create unless the caller has sent this key before; then the first answer is given again. Joins the
     * transaction at hand or begins one. A create that throws leaves no trace of the key.
     *
     * @param key the header as it came; missing is a 400
     * @param request what was asked, path and body: the same key with anything else is a 422
     * @param create does the work and answers; only a 2xx is kept
     */
    @Transactional
    public Response once(String key, Object request, Supplier<Response> create) {
        requireKey(key);
        String subject = caller.ifSignedIn().map(Caller::subject).orElse(NOBODY);
        if (!keys.tryLock(subject, key)) {
            throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_IN_USE, TRY_AGAIN);
        }
        String fingerprint = fingerprint(request);
        return keys.find(subject, key)
                .map(stored -> replay(stored, fingerprint))
                .orElseGet(() -> remember(subject, key, fingerprint, create.get()));
    }

    private static void requireKey(String key) {
        if (key == null || key.isBlank()) {
            throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_MISSING);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.validation(Violation.header(HEADER, ProblemCode.IDEMPOTENCY_KEY_MISSING.detail()));
        }
    }

    private Response remember(String subject, String key, String fingerprint, Response response) {
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            keys.store(subject, key, answer(fingerprint, response));
        }
        return response;
    }

    private StoredAnswer answer(String fingerprint, Response response) {
        URI location = response.getLocation();
        return new StoredAnswer(
                fingerprint,
                response.getStatus(),
                location == null ? null : location.getRawPath(),
                response.getHeaderString("ETag"),
                response.hasEntity() ? write(response.getEntity()) : null);
    }

    private static Response replay(StoredAnswer stored, String fingerprint) {
        if (!stored.fingerprint().equals(fingerprint)) {
            throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_REUSED);
        }
        Response.ResponseBuilder response = Response.status(stored.status());
        if (stored.location() != null) {
            response.location(URI.create(stored.location()));
        }
        if (stored.etag() != null) {
            response.header("ETag", stored.etag());
        }
        if (stored.body() != null) {
            response.entity(stored.body()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        }
        return response.build();
    }

    private String fingerprint(Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(write(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write " + value.getClass().getName() + " as JSON", unwritable);
        }
    }
}
