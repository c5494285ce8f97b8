package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.ProcedureServiceTest.procedure;
import static vn.cchc.dossier.ProcedureServiceTest.put;
import static vn.cchc.dossier.Province.token;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.publicity.UntoldPublications;
import vn.cchc.kit.identity.Role;

/** What a unit makes public is told, numbered by unit without gaps, and so is what was on record before. */
@QuarkusTest
class PublicationTellingServiceTest {

    private static final String FIRST = "7.300001";
    private static final String SECOND = "7.300002";

    @Inject
    Sql sql;

    @Inject
    UntoldPublications untold;

    @BeforeEach
    void establish() {
        Province.establish();
        put(procedure(FIRST), null);
        put(procedure(SECOND), null);
        sql.execute("delete from procedure_publication where procedure_code like '7.3000%'");
    }

    @Test
    void onlyWhatIsNewIsTold() {
        // Given
        long before = told();

        // When
        record("COUNTER", FIRST);
        record("COUNTER", FIRST, SECOND);
        record("COUNTER", FIRST, SECOND);

        // Then
        assertThat(told()).isEqualTo(before + 2);
        assertThat(codes(before + 1)).isEqualTo("[\"7.300001\"]");
        assertThat(codes(before + 2)).isEqualTo("[\"7.300002\"]");
    }

    @Test
    void whatWasOnRecordBeforeIsToldOnceADayAndChannelAtATime() {
        // Given
        record("PORTAL", FIRST, SECOND);
        record("UNIT_PAGE", FIRST);
        long before = told();
        sql.execute("update procedure_publication set told = false where procedure_code like '7.3000%'");

        // When
        untold.run();
        untold.run();

        // Then
        assertThat(told()).isEqualTo(before + 2);
        assertThat(codes(before + 1)).isEqualTo("[\"7.300001\", \"7.300002\"]");
        assertThat(sql.query("select count(*) from procedure_publication where not told"))
                .isEqualTo("0");
    }

    private static void record(String channel, String... procedures) {
        var made = Province.JSON
                .createObjectNode()
                .put("agency", Province.COMMUNE)
                .put("channel", channel)
                .put("publishedOn", "2025-11-03");
        var codes = made.putArray("procedures");
        List.of(procedures).forEach(codes::add);
        assertThat(Province.post("/api/v1/procedure-publications", token(Role.HEAD, Province.COMMUNE), made)
                        .status())
                .isEqualTo(201);
    }

    private long told() {
        return Long.parseLong(sql.query(
                "select coalesce(max(told), 0) from publication_telling where agency = '" + Province.COMMUNE + "'"));
    }

    private String codes(long sequence) {
        return sql.query("select envelope::jsonb #>> '{data,procedures}' from outbox_entry"
                + " where topic = 'cchc.procedure-events.v1' and subject = '" + Province.COMMUNE + "' and sequence = "
                + sequence);
    }
}
