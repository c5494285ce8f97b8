package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;
import vn.cchc.local.demo.Api;

/**
 * Holds reports, asked through the gateway, against statements of the tests' own over the owner's tables: never over those of
 * report-service, nor with its SQL.
 *
 * <p>A statement is {@code /recount/NAME.sql}, readable by itself. Its parameters are named ({@code :from}); each column is
 * labelled with the JSON pointer at which a row of the report has the figure ({@code "received/online"}), so that what is compared
 * stands in the statement. Rows are compared whole, whatever their order, without those in which nothing was counted.
 */
final class Recount {
    /** What sweeps record while it is compared is taken in within that time. */
    private static final Duration TAKEN_IN = Duration.ofSeconds(20);

    private static final Duration AGAIN = Duration.ofMillis(300);

    private final Api api;
    private final DemoUser reader;
    private final Database owner;

    /** @param owner whose tables are counted */
    Recount(Api api, DemoUser reader, Database owner) {
        this.api = api;
        this.reader = reader;
        this.owner = owner;
    }

    /**
     * Fails unless both counted the same.
     *
     * @param path what is asked of the reports
     * @param rows pointer to the rows of the answer; empty where the answer itself is the only one
     * @param statement name of the recount
     * @return in how many rows anything was counted: figures that agree on nothing prove nothing
     */
    int check(String path, String rows, String statement, Map<String, ?> parameters) {
        NamedSql sql = NamedSql.of(statement);
        List<Integer> found = new ArrayList<>();
        await().pollDelay(Duration.ZERO)
                .pollInterval(AGAIN)
                .atMost(TAKEN_IN)
                .untilAsserted(() -> found.add(compared(path, rows, sql, statement, parameters)));
        return found.get(0);
    }

    private int compared(String path, String rows, NamedSql sql, String statement, Map<String, ?> parameters) {
        Database.Table table = owner.table(sql.text(), sql.values(parameters));
        FigureRows recounted = FigureRows.recounted(table);
        FigureRows reported = FigureRows.reported(reported(path, rows), table.labels());
        assertThat(reported.rows())
                .as("%s against %s.sql with %s", path, statement, parameters)
                .containsExactlyInAnyOrderElementsOf(recounted.rows());
        return recounted.rows().size();
    }

    /** All rows, of every page of a list. */
    private List<JsonNode> reported(String path, String rows) {
        List<JsonNode> found = new ArrayList<>();
        String page = path;
        while (page != null) {
            JsonNode answer = api.get(reader, page);
            JsonNode part = answer.at(rows);
            assertThat(part.isMissingNode()).as("%s has no %s", page, rows).isFalse();
            if (part.isArray()) {
                part.forEach(found::add);
            } else {
                found.add(part);
            }
            page = answer.path("next").isTextual()
                    ? path + "&cursor=" + answer.get("next").asText()
                    : null;
        }
        return found;
    }
}
