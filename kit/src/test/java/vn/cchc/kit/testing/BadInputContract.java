package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire.Answer;

/**
 * How every service meets bad input: one answer per kind of fault, always a problem, never a 5xx, nothing changed. A
 * service's {@code @QuarkusTest} extends it and says which of its addresses to try. What only some services offer are
 * interfaces with the rows for it: who doesn't implement one has no such test, so that none passes without trying anything.
 */
public abstract class BadInputContract {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int DEEP = 100_000;

    private long rowsBefore;

    /** A thing the caller may read. */
    protected abstract String itemPath();

    /** A list with {@code limit} and {@code cursor}. */
    protected abstract String listPath();

    /** Where JSON is posted under an idempotency key. */
    protected abstract String createPath();

    /** A JSON object that can be created; each call may return another one. */
    protected abstract String validBody();

    /** May read the item and the list and create. */
    protected abstract String token();

    /** How many rows there are that bad input could have added to. */
    protected abstract long rowCount();

    /** A thing of an agency outside the caller's scope. */
    protected abstract String neighbourItemPath();

    /** A thing that does not exist, to compare with the neighbour's. */
    protected abstract String missingItemPath();

    /** The list asked for with the code of an agency outside the scope. */
    protected abstract String neighbourListPath();

    /** A query parameter of the list that takes a day. */
    protected abstract String dayParameter();

    /** A field of the body that takes a day, or a moment where {@link #dayFieldTail} says so. */
    protected abstract String dayField();

    /** What follows the day in {@link #dayField}. */
    protected String dayFieldTail() {
        return "";
    }

    /** The largest body let in; a little more is refused. */
    protected int maxBodySize() {
        return 8 * 1024 * 1024;
    }

    @BeforeEach
    void countRows() {
        rowsBefore = rowCount();
    }

    /** Whatever was tried, the rows are as they were. */
    @AfterEach
    void nothingChanged() {
        assertThat(rowCount()).isEqualTo(rowsBefore);
    }

    private Answer get(String path) {
        return Wire.get(path).token(token()).answer();
    }

    private Wire posting(String body) {
        return Wire.send("POST", createPath(), body)
                .token(token())
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String plus(String path, String query) {
        return path + (path.contains("?") ? "&" : "?") + query;
    }

    private static String with(String object, String field) {
        return object.strip().replaceFirst("\\}$", "," + field + "}");
    }

    /** The object with its first field given again. */
    private static String twice(String object) {
        Matcher first = Pattern.compile("\\{\\s*(\"[^\"]+\")").matcher(object);
        assertThat(first.find()).isTrue();
        return with(object, first.group(1) + ":null");
    }

    @Test
    void refusesCallersWithoutToken() {
        for (String path : new String[] {itemPath(), listPath()}) {
            Answer answer = Wire.get(path).answer();
            assertProblem(answer, 401, "unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertProblem(Wire.send("POST", createPath(), validBody()).answer(), 401, "unauthenticated");
    }

    @Test
    void refusesForgedTokens() {
        for (Map.Entry<String, String> forged : Tokens.forged(Role.ADMIN, "H90").entrySet()) {
            Answer answer = Wire.get(itemPath()).token(forged.getValue()).answer();
            assertThat(answer.status()).as(forged.getKey()).isEqualTo(401);
            assertProblem(answer, 401, "unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).as(forged.getKey()).startsWith("Bearer");
        }
    }

    @Test
    void ignoresForgedIdentityHeaders() {
        Answer answer = Wire.get(itemPath())
                .header("X-User", "admin")
                .header("X-Forwarded-User", "admin")
                .header("X-Roles", "admin")
                .header("X-Agency", "H90")
                .answer();
        assertProblem(answer, 401, "unauthenticated");
    }

    @Test
    void refusesAccountsWithoutAgency() {
        assertProblem(
                Wire.get(listPath()).token(Tokens.withoutAgency(Role.ADMIN)).answer(), 403, "forbidden");
    }

    @Test
    void hidesTheNeighboursThings() {
        Answer neighbours = get(neighbourItemPath());
        assertProblem(neighbours, 404, "not-found");
        Answer missing = get(missingItemPath());
        assertThat(neighbours.json().path("detail")).isEqualTo(missing.json().path("detail"));
        assertThat(neighbours.json().path("title")).isEqualTo(missing.json().path("title"));
    }

    @Test
    void refusesListsOfTheNeighbour() {
        assertProblem(get(neighbourListPath()), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "dueAt", "sequence", "roles", "anythingElse"})
    void pointsToUnknownFields(String field) {
        Answer answer = posting(with(validBody(), "\"" + field + "\":1")).answer();
        assertProblem(answer, 400, "validation").at("/" + field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1000000",
                "limit=-1",
                "limit=0",
                "limit=abc",
                "cursor=abc",
                "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void refusesBadPaging(String query) {
        assertProblem(get(plus(listPath(), query)), 400, "validation").at("/query/" + query.replaceFirst("=.*", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-01-01", "-999999999-01-01", "+10000-01-01", "3000-01-01", "1899-12-31", "0000-01-01"
            })
    void refusesDaysOutsideTheCalendar(String day) {
        String query = dayParameter() + "=" + day.replace("+", "%2B");
        assertProblem(get(plus(listPath(), query)), 400, "validation").at("/query/" + dayParameter());
        String field = "\"" + dayField() + "\":\"" + day + dayFieldTail() + "\"";
        assertProblem(posting(with(validBody(), field)).answer(), 400, "validation")
                .at("/" + dayField());
    }

    @Test
    void refusesMalformedJson() {
        assertProblem(posting(validBody().strip().replaceFirst("\\}$", "")).answer(), 400, "malformed-json");
        assertProblem(posting(validBody() + " {}").answer(), 400, "malformed-json");
        assertProblem(posting(twice(validBody())).answer(), 400, "malformed-json");
        assertProblem(posting("").answer(), 400, "validation");
        assertProblem(posting("[]").answer(), 400, "validation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"components\":["})
    void refusesDepthInBoundedTime(String level) {
        Answer answer = Assertions.assertTimeoutPreemptively(
                PATIENCE, () -> posting(level.repeat(DEEP)).answer());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesBodiesAboveTheLimit() {
        String large = with(validBody(), "\"filler\":\"" + "x".repeat(maxBodySize()) + "\"");
        assertProblem(posting(large).answer(), 413, "too-large");
    }

    @Test
    void refusesWhatItCannotReadOrWrite() {
        assertProblem(posting(validBody()).header("Content-Encoding", "gzip").answer(), 415, "unsupported-media-type");
        assertProblem(
                posting(validBody()).header("Content-Type", "text/plain").answer(), 415, "unsupported-media-type");
        assertProblem(
                Wire.get(listPath())
                        .token(token())
                        .header("Accept", "image/png")
                        .answer(),
                406,
                "not-acceptable");
        assertProblem(Wire.send("TRACE-IT", listPath(), "").token(token()).answer(), 405, "method-not-allowed");
        assertProblem(get("/api/v1/no-such-thing"), 404, "not-found");
    }

    @Test
    void asksForAnIdempotencyKey() {
        Answer answer =
                Wire.send("POST", createPath(), validBody()).token(token()).answer();
        assertProblem(answer, 400, "idempotency-key-missing");
    }

    @Test
    void answersInEnglishWhenAsked() {
        Answer answer = Wire.get(itemPath()).header("Accept-Language", "en").answer();
        assertThat(answer.json().path("title").asText()).isEqualTo("Not signed in");
    }

    /** A service with something that the caller's role may not read. */
    public interface OffLimits {

        /** A path the caller's role may not read. */
        String forbiddenPath();

        @Test
        default void refusesPathsOfOtherRoles() {
            assertProblem(((BadInputContract) this).get(forbiddenPath()), 403, "forbidden");
        }
    }

    /** A service whose list takes search words in {@code q}. */
    public interface Searchable {

        @ParameterizedTest
        @ValueSource(strings = {"%27%20OR%201=1--", "%25", "_", "%5C"})
        default void takesSearchWordsLiterally(String words) {
            BadInputContract contract = (BadInputContract) this;
            Answer answer = contract.get(plus(contract.listPath(), "q=" + words));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("items")).isEmpty();
        }
    }

    /** A service whose list takes {@code sort}. */
    public interface Sortable {

        @ParameterizedTest
        @ValueSource(strings = {"sort=id%3Bdrop%20table", "sort=notOnTheList"})
        default void refusesBadSorting(String query) {
            BadInputContract contract = (BadInputContract) this;
            assertProblem(contract.get(plus(contract.listPath(), query)), 400, "validation")
                    .at("/query/sort");
        }
    }
}
