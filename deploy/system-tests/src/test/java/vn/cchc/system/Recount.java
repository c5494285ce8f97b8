package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.demo.Api;
import vn.cchc.local.demo.ProvinceYear;

/**
 * Holds reports, asked through the gateway, against statements of the tests' own over the owner's tables: never over those of
 * report-service, nor with its SQL.
 *
 * <p>A statement is {@code /recount/NAME.sql}, readable by itself. Its parameters are named ({@code :from}); each column is
 * labelled with the JSON pointer at which a row of the report has the figure ({@code "received/online"}), so that what is compared
 * stands in the statement.
 */
final class Recount {
    /** What sweeps record while it is compared is taken in within that time. */
    private static final Duration TAKEN_IN = Duration.ofSeconds(20);

    /** Of what is known, whenever it was recorded. */
    static final String EVER = "2999-12-31T00:00:00Z";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String NEWEST = "select coalesce(max(id), 0) from outbox_entry";
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

    /** Of what dossier-service owns, as an analyst of the province reads it. */
    static Recount ofDossiers(RunningStack stack, Api api) {
        DemoUser analyst = stack.stack().userWith("analyst", ProvinceYear.PROVINCE);
        return new Recount(api, analyst, Database.of(stack, Part.DOSSIER).knowing(NamedSql.read("standing")));
    }

    /** Form II.06a of the province per field, as of the end of its last day. */
    int checkFormByField(LocalDate from, LocalDate to) {
        String path = "/api/v1/reports/dossier-resolution?groupBy=field&agency=" + ProvinceYear.PROVINCE + "&from="
                + from + "&to=" + to;
        Map<String, String> parameters = Map.of(
                "group_by",
                "field",
                "from",
                from.toString(),
                "at",
                to.plusDays(1)
                        .atStartOfDay(VIETNAM)
                        .minusNanos(1_000)
                        .toInstant()
                        .toString(),
                "known",
                EVER,
                "agency",
                ProvinceYear.PROVINCE,
                "online",
                "false");
        return check(path, ReportRows.at("/rows"), new Statement("dossier-resolution", parameters));
    }

    /** A recount and its parameters. */
    record Statement(String name, Map<String, ?> parameters) {}

    /**
     * Fails unless both counted the same, whatever the order of the rows, those left out in which nothing was counted.
     *
     * @param path what is asked of the reports
     * @return in how many rows anything was counted: figures that agree on nothing prove nothing
     */
    int check(String path, ReportRows rows, Statement statement) {
        return check(path, rows, statement.toString(), () -> recounted(statement));
    }

    /**
     * The same against what was counted at another time, where nothing is kept of how it stood.
     *
     * @param how it was counted, for people
     */
    int check(String path, ReportRows rows, String how, Supplier<Database.Table> counted) {
        return awaited(() -> {
            Database.Table table = counted.get();
            FigureRows expected = FigureRows.recounted(table).withoutZeros();
            List<JsonNode> answered = reported(path, rows);
            FigureRows reported = FigureRows.reported(answered, table.labels()).withoutZeros();
            assertThat(reported.written())
                    .as("%s, those with figures of %d rows, against %s", path, answered.size(), how)
                    .containsExactlyInAnyOrderElementsOf(expected.written());
            return expected.rows().size();
        });
    }

    /** The same of a list, all of its pages: nothing is left out, and the order is compared too. */
    int checkList(String path, Statement statement) {
        return awaited(() -> {
            Database.Table table = recounted(statement);
            FigureRows expected = FigureRows.recounted(table);
            FigureRows reported = FigureRows.reported(reported(path, ReportRows.at("/items")), table.labels());
            assertThat(reported.written())
                    .as("%s against %s", path, statement)
                    .containsExactlyElementsOf(expected.written());
            return expected.rows().size();
        });
    }

    private interface Comparison {
        int compared();
    }

    private static int awaited(Comparison comparison) {
        List<Integer> found = new ArrayList<>();
        await().pollDelay(Duration.ZERO)
                .pollInterval(AGAIN)
                .atMost(TAKEN_IN)
                .untilAsserted(() -> found.add(comparison.compared()));
        return found.get(0);
    }

    /**
     * Counts at an instant of now at which the owner records nothing, as sweeps and events do: else it would not be what stood then.
     * For what the owner keeps no history of.
     */
    <T> T undisturbed(Function<Instant, T> counting) {
        return await("an instant at which nothing goes on by itself")
                .pollDelay(Duration.ZERO)
                .until(() -> tried(counting), Optional::isPresent)
                .orElseThrow();
    }

    private <T> Optional<T> tried(Function<Instant, T> counting) {
        long before = owner.number(NEWEST);
        T counted = counting.apply(CLOCK.instant());
        return owner.number(NEWEST) == before ? Optional.of(counted) : Optional.empty();
    }

    Database.Table recounted(Statement statement) {
        NamedSql sql = NamedSql.of(statement.name());
        return owner.table(sql.text(), sql.values(statement.parameters()));
    }

    private List<JsonNode> reported(String path, ReportRows rows) {
        List<JsonNode> found = new ArrayList<>();
        String page = path;
        while (page != null) {
            JsonNode answer = api.get(reader, page);
            found.addAll(rows.of(answer));
            page = answer.path("next").isTextual()
                    ? path + "&cursor=" + answer.get("next").asText()
                    : null;
        }
        return found;
    }
}
