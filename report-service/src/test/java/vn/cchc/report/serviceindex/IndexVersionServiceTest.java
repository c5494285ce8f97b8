package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cchc.report.FigureWorld;

/** Formulas are rows: another version has others, from its day on. */
@QuarkusTest
class IndexVersionServiceTest extends FigureWorld {

    private static final String ADDED = "2025-05-01";
    private static final Map<String, String> BEFORE = Map.of("from", "2025-03-15", "to", "2025-04-30");
    private static final Map<String, String> AFTER = Map.of("from", "2025-03-15", "to", "2025-06-14");
    private static final String PROGRESS = "groups.indicators.flatten().find { it.code == '2.1' }.";

    @Inject
    IndexFormulaCheck check;

    @AfterEach
    void takeAway() throws SQLException {
        execute("delete from index_indicator where effective_from = '" + ADDED + "'");
    }

    @Test
    void fromItsDayOnAnotherFormulaHoldsAndBeforeItThePresentOne() throws SQLException {
        // Given
        add("resolved.early + resolved.onTime", "resolved.total");
        var onTime = "total.find { it.measure == '%s' }.";

        // When
        var before = report("service-index", BEFORE);
        var after = report("service-index", AFTER);

        // Then
        check.check();
        assertThat(before.getString("effectiveFrom")).isEqualTo("2022-06-23");
        assertThat(share(before, PROGRESS + "share."))
                .isEqualTo(share(report("on-time", BEFORE), onTime.formatted("progress")));
        assertThat(before.getString(PROGRESS + "formula.numerator")).isEqualTo("handling.askedOnce");
        assertThat(after.getString("effectiveFrom")).isEqualTo(ADDED);
        assertThat(share(after, PROGRESS + "share."))
                .isEqualTo(share(report("on-time", AFTER), onTime.formatted("on-time")));
        assertThat(after.getString(PROGRESS + "formula.numerator")).isEqualTo("resolved.early + resolved.onTime");
        assertThat(after.getList(PROGRESS + "formula.facts.name", String.class))
                .containsExactly("resolved.total", "resolved.early", "resolved.onTime");
    }

    @Test
    void aFormulaOfWhatNobodyKnowsIsFoundBeforeItIsRead() throws SQLException {
        // Given
        add("resolved.soon", "resolved.total");

        // When
        assertThatThrownBy(check::check)
                // Then
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("resolved.soon");
    }

    @Test
    void oneSideAloneIsNoFormula() {
        assertThatThrownBy(() -> add("resolved.total", null))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("index_indicator_formula_whole");
    }

    private static String share(JsonPath report, String path) {
        return report.getString(path + "part") + "/" + report.getString(path + "of");
    }

    /** The present version again, from a later day on, with another formula for indicator 2.1. */
    private void add(String numerator, String denominator) throws SQLException {
        execute("""
                insert into index_indicator (effective_from, code, position, group_code, group_title, title, definition, max_points,
                    target, legal_source, confirmed, missing, working_days, numerator, denominator)
                select date '%s', code, position, group_code, group_title, title, definition, max_points, target, legal_source,
                    confirmed, missing, working_days, case code when '2.1' then %s else numerator end,
                    case code when '2.1' then %s else denominator end
                from index_indicator where effective_from = '2022-06-23'""".formatted(ADDED, quoted(numerator), quoted(denominator)));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
