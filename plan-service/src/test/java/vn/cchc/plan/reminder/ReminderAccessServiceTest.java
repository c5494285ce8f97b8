package vn.cchc.plan.reminder;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.reminder.Reminded.MONDAY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;

/** Who keeps and sees rules, addresses and reminders, and what is refused. */
@QuarkusTest
class ReminderAccessServiceTest {

    private static final String RULE = "{\"daysBefore\": [5], \"daysAfter\": [2], \"basis\": \"Quyết định thử\"}";

    @Inject
    ReminderWriting writing;

    TestDatabase database;

    @Test
    void aNeighbourSeesAndChangesNothing() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc riêng", MONDAY, null);
        // When
        writing.write(MONDAY);
        // Then
        commune.listed(Role.HEAD, CHU_PAH).statusCode(403).contentType(PROBLEM);
        as(Role.HEAD, CHU_PAH)
                .get("/api/v1/reminders?day=" + MONDAY + "&limit=200")
                .then()
                .statusCode(200)
                .body("items.lines.agency.flatten()", not(hasItem(commune.agency)));
        for (String path : new String[] {"/reminder-addresses/", "/reminder-rules/"}) {
            as(Role.HEAD, CHU_PAH).get("/api/v1" + path + commune.agency).then().statusCode(404);
        }
        json(Role.PLAN_MANAGER, CHU_PAH, "{\"addresses\": []}")
                .header("If-Match", "\"1\"")
                .put("/api/v1/reminder-addresses/" + commune.agency)
                .then()
                .statusCode(404);
        json(Role.PLAN_MANAGER, CHU_PAH, RULE)
                .put("/api/v1/reminder-rules/" + commune.agency + "/2031-01-01")
                .then()
                .statusCode(404);
        as(Role.ADMIN, CODE)
                .get("/api/v1/reminder-addresses/" + commune.agency)
                .then()
                .body("addresses.email", contains(commune.email));
    }

    @Test
    void ownPeopleSeeTheirAddressesMasked() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc của xã", MONDAY, null);
        // When
        writing.write(MONDAY);
        // Then
        commune.listed(Role.REPORTER, commune.agency)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].email", equalTo("v•••@cchc.example.vn"));
        as(Role.HEAD, commune.agency)
                .get("/api/v1/reminder-addresses/" + commune.agency)
                .then()
                .statusCode(200)
                .body("addresses.email", contains("v•••@cchc.example.vn"));
        commune.listed(Role.PLAN_MANAGER, CODE).body("items[0].email", equalTo(commune.email));
    }

    @Test
    void aListIsReplacedWithTheTagThatWasRead() {
        // Given
        Reminded commune = new Reminded(database).reached();
        String path = "/api/v1/reminder-addresses/" + commune.agency;
        String tag = as(Role.PLAN_MANAGER, CODE).get(path).header("ETag");
        String two = "{\"addresses\": [{\"email\": \"B@cchc.vn\"}, {\"person\": \"An\", \"email\": \"a@cchc.vn\"}]}";
        // When
        json(Role.PLAN_MANAGER, CODE, two).put(path).then().statusCode(428);
        json(Role.PLAN_MANAGER, CODE, two)
                .header("If-Match", tag)
                .put(path)
                .then()
                .statusCode(200);
        // Then
        json(Role.PLAN_MANAGER, CODE, two)
                .header("If-Match", tag)
                .put(path)
                .then()
                .statusCode(412);
        as(Role.ADMIN, CODE)
                .get(path)
                .then()
                .header("ETag", not(equalTo(tag)))
                .body("addresses.email", contains("b@cchc.vn", "a@cchc.vn"))
                .body("addresses.person", contains(nullValue(), equalTo("An")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an@cchc.vn\\r\\nBcc: binh@cchc.vn",
                "an@cchc.vn, binh@cchc.vn",
                "An <an@cchc.vn>",
                "an@cchc.vn\\n",
                "an"
            })
    void anAddressThatIsMoreThanOneIsNamedAndNotStored(String email) {
        // Given
        Reminded commune = new Reminded(database);
        String path = "/api/v1/reminder-addresses/" + commune.agency;
        // When
        json(Role.PLAN_MANAGER, CODE, "{\"addresses\": [{\"email\": \"a@cchc.vn\"}, {\"email\": \"" + email + "\"}]}")
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations.pointer", contains("/addresses/1/email"));
        // Then
        as(Role.ADMIN, CODE).get(path).then().body("addresses", hasSize(0));
    }

    @Test
    void aNameWithALineBreakAndAnAddressTwiceAreNamed() {
        String path = "/api/v1/reminder-addresses/" + new Reminded(database).agency;
        json(Role.PLAN_MANAGER, CODE, "{\"addresses\": [{\"person\": \"An\\nBcc: x\", \"email\": \"a@cchc.vn\"}]}")
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/addresses/0/person"));
        json(Role.PLAN_MANAGER, CODE, "{\"addresses\": [{\"email\": \"a@cchc.vn\"}, {\"email\": \"A@cchc.vn\"}]}")
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/addresses/1/email"));
    }

    @Test
    void aRuleOfAnAgencyTakesThePlaceOfTheOneForAll() {
        // Given
        Reminded commune = new Reminded(database).reached();
        String path = "/api/v1/reminder-rules/" + commune.agency;
        commune.owes("Việc theo quy định riêng", MONDAY.plusDays(6), null);
        // When
        json(Role.PLAN_MANAGER, CODE, RULE)
                .put(path + "/2031-01-01")
                .then()
                .statusCode(200)
                .body("agency", equalTo(commune.agency));
        // Then
        as(Role.REPORTER, commune.agency)
                .get(path)
                .then()
                .statusCode(200)
                .body("[0].daysBefore", contains(5))
                .body("[-1].agency", nullValue())
                .body("[-1].basis", startsWith("Mặc định"));
        writing.write(MONDAY);
        commune.listed(Role.PLAN_MANAGER, CODE).body("items", hasSize(0));
        writing.write(MONDAY.plusDays(1));
        commune.listed(Role.PLAN_MANAGER, CODE)
                .body("items", hasSize(1))
                .body("items[0].lines[0].plan", startsWith("NHAC-"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-01-01 | {'daysBefore': [-1], 'daysAfter': [], 'basis': 'x'} | /daysBefore/0",
                "2031-01-01 | {'daysBefore': [366], 'daysAfter': [], 'basis': 'x'} | /daysBefore/0",
                "2031-01-01 | {'daysBefore': [], 'daysAfter': [0], 'basis': 'x'} | /daysAfter/0",
                "2031-01-01 | {'daysBefore': [], 'daysAfter': [null], 'basis': 'x'} | /daysAfter/0",
                "2031-01-01 | {'daysBefore': [], 'daysAfter': [], 'basis': ' '} | /basis",
                "2031-01-01 | {'daysAfter': [], 'basis': 'x'} | /daysBefore",
                "2031-01-01 | {'daysBefore': [], 'daysAfter': [], 'basis': 'x', 'agency': 'H90'} | /agency",
                "1700-01-01 | {'daysBefore': [], 'daysAfter': [], 'basis': 'x'} | /path/effectiveFrom",
                "01-01-2031 | {'daysBefore': [], 'daysAfter': [], 'basis': 'x'} | effectiveFrom",
            })
    void anUnfitRuleIsNamed(String from, String body, String pointer) {
        json(Role.ADMIN, CODE, body.replace('\'', '"'))
                .put("/api/v1/reminder-rules/H90/" + from)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].pointer", endsWith(pointer));
    }

    @Test
    void theRuleForAllAndUnknownAgenciesAreNobodys() {
        json(Role.ADMIN, CODE, RULE)
                .put("/api/v1/reminder-rules/*/2031-01-01")
                .then()
                .statusCode(404);
        as(Role.ADMIN, CODE).get("/api/v1/reminder-addresses/H90.nope").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"state=NOPE", "day=16/06/2031", "day=0001-01-01", "limit=0", "cursor=abc", "sort=day"})
    void unfitQueriesAreRefused(String query) {
        as(Role.ADMIN, CODE)
                .get("/api/v1/reminders?" + query)
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void aListIsReadPageByPage() {
        // Given
        Reminded commune = new Reminded(database).reached();
        commune.owes("Việc hai lần", MONDAY, null);
        writing.write(MONDAY);
        database.execute("update reminder_digest set state = 'LISTED', next_attempt_at = null where recipient = '"
                + commune.email + "'");
        writing.write(MONDAY.plusDays(1));
        String list = "/api/v1/reminders?limit=1&agency=" + commune.agency;
        // When
        String next = as(Role.ADMIN, CODE)
                .get(list)
                .then()
                .body("items.day", contains(MONDAY.plusDays(1).toString()))
                .extract()
                .path("next");
        // Then
        as(Role.ADMIN, CODE)
                .get(list + "&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.day", contains(MONDAY.toString()))
                .body("next", nullValue());
    }
}
