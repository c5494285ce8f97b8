package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.cchc.local.DemoUser;
import vn.cchc.local.StackClient;

/** The gateway as a careful client uses it: every create has an idempotency key, every update what it has seen. */
public final class Api {
    private static final int CHANGED_MEANWHILE = 412;
    private static final int READINGS = 5;

    private final Gateway gateway;
    private final ObjectMapper json = new ObjectMapper();

    Api(StackClient stack, Clock clock) {
        this.gateway = new Gateway(stack, clock);
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status
     * @param body the JSON body, a missing node where there was none
     * @param etag the entity tag, or null
     */
    public record Answer(int status, JsonNode body, String etag) {}

    public JsonNode get(DemoUser user, String path) {
        return expect(200, "GET", path, tryGet(user, path));
    }

    public Answer tryGet(DemoUser user, String path) {
        return gateway.call(user, path, HttpRequest.Builder::GET);
    }

    /** The items of every page of a list; the path has its other parameters already. */
    public List<JsonNode> all(DemoUser user, String path) {
        List<JsonNode> items = new ArrayList<>();
        String first = path + (path.contains("?") ? "&" : "?") + "limit=200";
        String page = first;
        while (page != null) {
            JsonNode answer = get(user, page);
            answer.get("items").forEach(items::add);
            page = answer.path("next").isTextual()
                    ? first + "&cursor=" + answer.get("next").asText()
                    : null;
        }
        return items;
    }

    public JsonNode post(DemoUser user, String path, Object body, int expected) {
        return expect(expected, "POST", path, tryPost(user, path, body));
    }

    public Answer tryPost(DemoUser user, String path, Object body) {
        String key = UUID.randomUUID().toString();
        String text = write(body);
        return gateway.call(
                user,
                path,
                builder -> builder.header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(text)));
    }

    /** For what changes something as it was seen: the entity tag is that of the thing itself. */
    public JsonNode postAsSeen(DemoUser user, String thing, String path, Object body) {
        return expect(200, "POST", path, tryPostAsSeen(user, thing, path, body));
    }

    public Answer tryPostAsSeen(DemoUser user, String thing, String path, Object body) {
        return asSeen(user, thing, etag -> tryPostSeen(user, path, body, etag));
    }

    /** What the services themselves changed in between, such as a task that became late, is read again, as their answer says. */
    private Answer asSeen(DemoUser user, String thing, Function<String, Answer> change) {
        Answer answer;
        int readings = 0;
        do {
            answer = change.apply(String.valueOf(tryGet(user, thing).etag()));
            readings++;
        } while (answer.status() == CHANGED_MEANWHILE && readings < READINGS);
        return answer;
    }

    /** @param etag what the caller has seen */
    Answer tryPostSeen(DemoUser user, String path, Object body, String etag) {
        String text = write(body);
        return gateway.call(
                user,
                path,
                builder -> builder.header("Content-Type", "application/json")
                        .header("If-Match", etag)
                        .POST(BodyPublishers.ofString(text)));
    }

    /** What has to be refused: with this status and kind of problem; answers what the caller is told about it. */
    String refusal(DemoUser user, String path, Object body, int status, String problem) {
        return refused("POST", path, tryPost(user, path, body), status, problem);
    }

    /** The reason, where it is the one expected. */
    static String refused(String method, String path, Answer answer, int status, String problem) {
        if (answer.status() != status || !answer.body().path("type").asText().endsWith(":" + problem)) {
            throw unexpected(method, path, answer);
        }
        return answer.body().path("detail").asText();
    }

    /** Creates what isn't there, changes what is. */
    public JsonNode put(DemoUser user, String path, Object body) {
        Answer current = tryGet(user, path);
        Answer answer = tryPut(user, path, body, current.status() == 200 ? current.etag() : null);
        if (answer.status() != 200 && answer.status() != 201) {
            throw unexpected("PUT", path, answer);
        }
        return answer.body();
    }

    /** Changes a part of a thing as it was seen: the entity tag is that of the thing itself. */
    public JsonNode putAsSeen(DemoUser user, String thing, String path, Object body) {
        return expect(200, "PUT", path, asSeen(user, thing, etag -> tryPut(user, path, body, etag)));
    }

    /** Changes some fields of a thing as it was seen. */
    public JsonNode patchAsSeen(DemoUser user, String thing, Object body) {
        return expect(200, "PATCH", thing, asSeen(user, thing, etag -> tryPatch(user, thing, body, etag)));
    }

    private Answer tryPatch(DemoUser user, String thing, Object body, String etag) {
        String text = write(body);
        return gateway.call(
                user,
                thing,
                builder -> builder.header("Content-Type", "application/json")
                        .header("If-Match", etag)
                        .method("PATCH", BodyPublishers.ofString(text)));
    }

    /** @param etag what the caller has seen, or null */
    public Answer tryPut(DemoUser user, String path, Object body, String etag) {
        String text = write(body);
        return gateway.call(user, path, builder -> {
            builder.header("Content-Type", "application/json").PUT(BodyPublishers.ofString(text));
            if (etag != null) {
                builder.header("If-Match", etag);
            }
        });
    }

    /** Sends a form with a file, as a browser does. */
    JsonNode upload(DemoUser user, String path, Multipart form, int expected) {
        return send(user, path, form.contentType(), form.bytes(), expected);
    }

    /** Sends a file as it is. */
    JsonNode send(DemoUser user, String path, String type, byte[] file, int expected) {
        return expect(expected, "POST", path, trySend(user, path, type, file));
    }

    Answer trySend(DemoUser user, String path, String type, byte[] file) {
        String key = UUID.randomUUID().toString();
        return gateway.call(
                user,
                path,
                builder -> builder.header("Content-Type", type)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofByteArray(file)));
    }

    /** A document such as a printed form; it must be of the type asked for. */
    byte[] download(DemoUser user, String path, String type) {
        return gateway.download(user, path, type);
    }

    String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException e) {
            throw new DemoFailure("The request can't be written as JSON", e);
        }
    }

    /** The body, where the status is the one expected. */
    static JsonNode expect(int expected, String method, String path, Answer answer) {
        if (answer.status() != expected) {
            throw unexpected(method, path, answer);
        }
        return answer.body();
    }

    private static DemoFailure unexpected(String method, String path, Answer answer) {
        return new DemoFailure(method + " " + path + " answered " + answer.status() + ": " + answer.body());
    }
}
