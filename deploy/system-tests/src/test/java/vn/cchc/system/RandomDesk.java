package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.local.DemoUser;
import vn.cchc.local.demo.Api;

/** The office that plays by chance: what rules refuse is refused, what breaks is not passed over. */
final class RandomDesk {
    /** Agencies that are given work: departments, communes, a center that is open on Saturdays. */
    static final List<String> AGENCIES = List.of(
            "H90.10", "H90.11", "H90.12", "H90.14", "H90.16", "H90.41", "H90.42", "H90.43", "H90.45", "H90.45.1");

    static final List<String> COMMUNES = List.of("H90.41", "H90.42", "H90.43", "H90.44", "H90.45", "H90.46");

    private final Api api;
    private final DemoUser manager;
    private final Dice dice;
    private final LocalDate today;
    private final Map<String, Integer> done = new TreeMap<>();

    RandomDesk(Api api, DemoUser manager, Dice dice, LocalDate today) {
        this.api = api;
        this.manager = manager;
        this.dice = dice;
        this.today = today;
    }

    Api api() {
        return api;
    }

    DemoUser manager() {
        return manager;
    }

    Dice dice() {
        return dice;
    }

    LocalDate today() {
        return today;
    }

    /** How often what was done; what chance never brought about proves nothing. */
    Map<String, Integer> done() {
        return done;
    }

    /** What has to come off. */
    JsonNode make(String what, String path, Map<String, Object> body) {
        return count(what, path, body, api.tryPost(manager, path, body), false);
    }

    /** What the rules may refuse as things stand; nothing then changes. */
    JsonNode attempt(String what, String path, Map<String, Object> body) {
        return count(what, path, body, api.tryPost(manager, path, body), true);
    }

    /** The same of a thing as it was seen. */
    JsonNode attemptAsSeen(String what, String thing, String path, Map<String, Object> body) {
        return count(what, path, body, api.tryPostAsSeen(manager, thing, path, body), true);
    }

    JsonNode put(String what, String path, Map<String, Object> body) {
        JsonNode answer = api.put(manager, path, body);
        done.merge(what, 1, Integer::sum);
        return answer;
    }

    JsonNode patchAsSeen(String what, String thing, Map<String, Object> body) {
        JsonNode answer = api.patchAsSeen(manager, thing, body);
        done.merge(what, 1, Integer::sum);
        return answer;
    }

    JsonNode putAsSeen(String what, String thing, String path, Map<String, Object> body) {
        JsonNode answer = api.putAsSeen(manager, thing, path, body);
        done.merge(what, 1, Integer::sum);
        return answer;
    }

    private JsonNode count(String what, String path, Map<String, Object> body, Api.Answer answer, boolean refusable) {
        if (answer.status() < 300) {
            done.merge(what, 1, Integer::sum);
            return answer.body();
        }
        if (refusable && answer.status() == 409) {
            return answer.body();
        }
        throw new IllegalStateException(
                what + ": " + path + " answered " + answer.status() + " " + answer.body() + " to " + body);
    }
}
