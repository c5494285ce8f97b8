package vn.cchc.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.CurrentCaller;
import vn.cchc.kit.problem.Problem;
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

    private static final String PURPOSE = "idempotency";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");
    static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final CurrentCaller caller;
    private final IdempotencyKeys keys;
    private final KeyedHash hash;
    private final ObjectMapper json;

    Idempotency(CurrentCaller caller, IdempotencyKeys keys, KeyedHash hash, ObjectMapper json) {
        this.caller = caller;
        this.keys = keys;
        this.hash = hash;
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
        Ticket ticket = ticket(key, request);
        Optional<Response> before = answered(List.of(ticket)).get(0);
        return before.orElseGet(() -> remember(ticket, create.get()));
    }

    /**
     * One request that is to happen once.
     *
     * @param fingerprint of path and body
     */
    public record Ticket(String subject, String key, String fingerprint) {
        private List<String> id() {
            return List.of(subject, key);
        }
    }

    /** For creates that share a transaction: their parts are {@link #answered} and {@link #remember}. */
    public Ticket ticket(String key, Object request) {
        requireKey(key);
        String subject = caller.ifSignedIn().map(Caller::subject).orElse(NOBODY);
        return new Ticket(subject, key, fingerprint(request));
    }

    /** The first answer, if the key was sent before; holds nothing. For a request that would be refused today. */
    public Optional<Response> answered(Ticket ticket) {
        return keys.find(ticket).map(stored -> replay(stored, ticket));
    }

    /**
     * Holds the keys until the transaction at hand ends and says what each has been answered before, in the same order.
     *
     * @throws Problem when one of the keys is at work elsewhere, or twice among these, or was sent with something else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Optional<Response>> answered(List<Ticket> tickets) {
        if (tickets.stream().map(Ticket::id).distinct().count() < tickets.size()) {
            throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_IN_USE, TRY_AGAIN);
        }
        List<IdempotencyKeys.Taken> taken = keys.take(tickets);
        List<Optional<Response>> answers = new ArrayList<>();
        for (int i = 0; i < tickets.size(); i++) {
            if (!taken.get(i).held()) {
                throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_IN_USE, TRY_AGAIN);
            }
            Ticket ticket = tickets.get(i);
            answers.add(taken.get(i).before().map(stored -> replay(stored, ticket)));
        }
        return answers;
    }

    /** Keeps the answers in the transaction at hand; only a 2xx is kept. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remember(Map<Ticket, Response> answers) {
        Map<Ticket, StoredAnswer> kept = new LinkedHashMap<>();
        answers.forEach((ticket, response) -> {
            if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
                kept.put(ticket, answer(ticket.fingerprint(), response));
            }
        });
        keys.store(kept);
    }

    private static void requireKey(String key) {
        if (key == null || key.isBlank()) {
            throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_MISSING);
        }
        if (!KEY.matcher(key).matches()) {
            throw Problems.validation(Violation.header(HEADER, ProblemCode.IDEMPOTENCY_KEY_MISSING.detail()));
        }
    }

    private Response remember(Ticket ticket, Response response) {
        remember(Map.of(ticket, response));
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

    private static Response replay(StoredAnswer stored, Ticket ticket) {
        if (!stored.fingerprint().equals(ticket.fingerprint())) {
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
        return HexFormat.of().formatHex(hash.of(PURPOSE, write(request).getBytes(StandardCharsets.UTF_8)));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("cannot write " + value.getClass().getName() + " as JSON", unwritable);
        }
    }
}
