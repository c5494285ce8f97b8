package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.ProcedureServiceTest.procedure;
import static vn.cchc.dossier.ProcedureServiceTest.put;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.procedure.UntoldProcedures;
import vn.cchc.kit.testing.Wire.Answer;

/** Every change of the catalogue is told, numbered without gaps, and so is what was there before. */
@QuarkusTest
class ProcedureTellingServiceTest {

    @Inject
    Sql sql;

    @Inject
    UntoldProcedures untold;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void eachChangeIsToldOnceInOrder() {
        // Given
        String etag = put(procedure("7.000031"), null).header("ETag");

        // When
        Answer changed = put(procedure("7.000031").put("name", "Tên mới"), etag);
        Answer stale = put(procedure("7.000031").put("name", "Tên khác"), etag);

        // Then
        assertThat(changed.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(sequences("7.000031")).isEqualTo("1,2");
        assertThat(sql.query("select told from procedure where code = '7.000031'"))
                .isEqualTo("2");
    }

    @Test
    void whatWasInTheCatalogueBeforeIsToldOnce() {
        // Given
        put(procedure("7.000032"), null);
        sql.execute("update procedure set told = 0 where code = '7.000032'");
        sql.execute("delete from outbox_entry where topic = 'cchc.procedure-events.v1' and subject = '7.000032'");

        // When
        untold.run();
        untold.run();

        // Then
        assertThat(sequences("7.000032")).isEqualTo("1");
        assertThat(sql.query("select count(*) from procedure where told = 0")).isEqualTo("0");
    }

    /** Who reads them would else never know what is told since. */
    @Test
    void whatWasToldWithLessIsToldAgainOnce() {
        // Given
        put(procedure("7.000033"), null);
        sql.execute("update procedure set told_shape = 1 where code = '7.000033'");

        // When
        untold.run();
        untold.run();

        // Then
        assertThat(sequences("7.000033")).isEqualTo("1,2");
    }

    private String sequences(String procedure) {
        return sql.query("select string_agg(sequence::text, ',' order by sequence) from outbox_entry"
                + " where topic = 'cchc.procedure-events.v1' and subject = '" + procedure + "'");
    }
}
