package vn.cchc.report.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import vn.cchc.report.period.AsAt;

/** How far the facts reach. */
@ApplicationScoped
public class Freshness {

    public static final String DOSSIERS = "cchc.dossier-events.v1";
    public static final String TASKS = "cchc.task-events.v1";

    private static final String QUERY = """
            select (select min(newest) from taken_in where topic = any(string_to_array(?, ' '))) as newest,
                   (select count(*) from inbox_gap where topic = any(string_to_array(?, ' ')) and closed_at is null) as gaps
            """;

    /**
     * How far facts reach.
     *
     * @param asOf when the newest event taken in was recorded by its owner; absent while none was. It says nothing of
     *     quiet times: when nobody records anything, it stands still
     * @param gaps events known to be missing, by holes in the sequence numbers
     */
    public record Reach(OffsetDateTime asOf, int gaps) {}

    private final ReportDatabase database;

    Freshness(ReportDatabase database) {
        this.database = database;
    }

    /**
     * Of the topics that a report reads: as far as the one that reaches least far, with the gaps of all. Ask before reading
     * the facts, so that it never promises more than was read.
     */
    public Reach of(String... topics) {
        var names = String.join(" ", topics);
        return database.list(
                        QUERY,
                        row -> new Reach(AsAt.local(ReportDatabase.instant(row, "newest")), row.getInt("gaps")),
                        names,
                        names)
                .get(0);
    }
}
