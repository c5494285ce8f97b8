package vn.cchc.report.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.world.EventStream;

/** Facts folded afresh: whatever was wrong is mended, whatever was right stays, and nothing stands still meanwhile. */
@QuarkusTest
class RebuildServiceTest extends RebuildWorld {

    private static final String PROVINCE = "H81";

    private static final String RUNNING =
            "insert into fact_rebuild (id, source, state, requested_by, kind) values ('%s',"
                    + " 'LOG', 'FOLDING', 'held', 'TASK')";

    @BeforeEach
    void tellOnce() {
        tellHistory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOG", "TOPICS"})
    void factsThatAreRightStayAsTheyAre(String source) {
        // Given
        rebuild("LOG");
        var before = checksum("H81.");

        // When
        var rebuild = rebuild(source);

        // Then
        assertThat(checksum("H81.")).isEqualTo(before);
        assertThat(rebuild.getLong("differing")).isZero();
        assertThat(rebuild.getLong("changed")).isZero();
        assertThat(rebuild.getLong("events")).isGreaterThanOrEqualTo(HISTORY.size());
        assertThat(rebuild.getLong("readEvents") > 0).isEqualTo(source.equals("TOPICS"));
    }

    @Test
    void factsThatAreWrongAreMended() {
        // Given
        var before = checksum("H81.");
        execute("update dossier_fact set field = 'X', last_sequence = 77 where dossier like 'H81.41-%'");
        execute("update dossier_state set holder = 'nobody' where dossier like 'H81.42-%' and valid_to = 'infinity'");
        execute("delete from dossier_state where dossier like 'H81.11-%'");
        execute("insert into dossier_fact (dossier, last_sequence, procedure, field, level, receiving_agency, agency,"
                + " channel) values ('H81.41-unfounded', 1, 'p', 'f', 'l', 'H81.41', 'H81.41', 'POST')");
        assertThat(checksum("H81.")).isNotEqualTo(before);

        // When
        var rebuild = rebuild("LOG");

        // Then
        assertThat(checksum("H81.")).isEqualTo(before);
        assertThat(rebuild.getLong("changed")).isGreaterThan(40);
    }

    @Test
    void aKeptEventThatWasLostComesAgainFromTheTopic() {
        // Given
        var before = checksum("H81.");
        var lost = HISTORY.stream()
                .filter(event -> event.sequence() == 2)
                .findFirst()
                .orElseThrow();
        var dossier = lost.subject().dossier();
        execute("delete from dossier_event where sequence = 2 and dossier = '" + dossier + "'");
        execute("insert into inbox_gap (topic, subject, sequence) values ('" + EventStream.DOSSIERS + "', '" + dossier
                + "', 2) on conflict do nothing");
        rebuild("LOG");
        assertThat(checksum("H81.")).isNotEqualTo(before);

        // When
        rebuild("TOPICS");

        // Then
        assertThat(checksum("H81.")).isEqualTo(before);
        awaitCount("select count(*) from inbox_gap where closed_at is null and subject = '" + dossier + "'", 0);
    }

    @Test
    void figuresOfALockedPeriodStay() {
        // Given
        var lock = as(Role.ADMIN, PROVINCE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("agency", "H81.41", "from", "2025-01-01", "to", "2025-03-31", "reason", "Đã ký"))
                .post("/api/v1/reports/locks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
        execute("update dossier_state set officer = 'someone else' where dossier like 'H81.41-%'");

        // When
        rebuild("LOG");

        // Then
        as(Role.ADMIN, PROVINCE)
                .get("/api/v1/reports/locks/" + lock + "/check")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    @Test
    void whoeverWasKilledGoesOnWhereHeWas() {
        // Given
        var before = checksum("H81.");
        var last = HISTORY.get(HISTORY.size() - 1).subject().dossier();
        execute("update dossier_state set holder = 'nobody' where dossier = '" + last + "'");
        var id = UUID.randomUUID();

        // When
        execute("insert into fact_rebuild (id, source, state, requested_by, kind, after_key, folded) values ('" + id
                + "', 'LOG', 'FOLDING', 'killed', 'DOSSIER', (select max(dossier) from dossier_event where dossier < '"
                + last + "'), 1000000)");

        // Then
        var rebuild = awaitDone(id.toString());
        assertThat(checksum("H81.")).isEqualTo(before);
        assertThat(rebuild.getLong("folded")).isGreaterThan(1_000_000);
    }

    @Test
    void oneAtATime() throws SQLException {
        var id = new UUID(8, 1);
        try (Connection held = database.connect();
                var statement = held.createStatement()) {
            // Given
            held.setAutoCommit(false);
            statement.execute(RUNNING.formatted(id));
            held.commit();
            statement.execute("select from fact_rebuild where id = '" + id + "' for update");

            // When
            var second = begin(Role.ADMIN, PROVINCE, "LOG");

            // Then
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.jsonPath().getString("type")).isEqualTo("urn:cchc:problem:rebuild-running");
            held.rollback();
        }
        awaitDone(id.toString());
    }

    @ParameterizedTest
    @CsvSource({"'{}', /source", "'{\"source\": null}', /source", "'{\"source\": \"TAPE\"}', /source"})
    void whatCannotBeMeantIsPointedAt(String body, String pointer) {
        // When
        as(Role.ADMIN, PROVINCE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post(REBUILDS)
                .then()
                // Then
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo(pointer));
    }

    @Test
    void onlyAnAdministratorOfTheProvinceRebuilds() {
        // When
        var statuses = List.of(
                begin(Role.ADMIN, "H81.41", "LOG").statusCode(),
                begin(Role.ANALYST, PROVINCE, "LOG").statusCode(),
                as(Role.ADMIN, "H81.41").get(REBUILDS).statusCode(),
                as(Role.ADMIN, PROVINCE).get(REBUILDS).statusCode(),
                as(Role.ADMIN, PROVINCE).get(REBUILDS + "/" + UUID.randomUUID()).statusCode());

        // Then
        assertThat(statuses).containsExactly(403, 403, 403, 200, 404);
    }

    @Test
    void whatIsToldAgainUnderTheSameKeyBeginsNothing() {
        // Given
        var key = UUID.randomUUID().toString();
        var first = begin(Role.ADMIN, PROVINCE, "LOG", key);
        awaitDone(first.jsonPath().getString("id"));

        // When
        var again = begin(Role.ADMIN, PROVINCE, "LOG", key);

        // Then
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(JsonPath.from(again.asString()).getString("id"))
                .isEqualTo(first.jsonPath().getString("id"));
    }
}
