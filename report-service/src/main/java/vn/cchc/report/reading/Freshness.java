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
            select (select newest from taken_in where topic = ?) as newest,
                   (select count(*) from inbox_gap where topic = ? and closed_at is null) as gaps
            """;

    /**
     * How far the facts of one topic reach.
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

    /** Ask before reading the facts, so that it never promises more than was read. */
    public Reach of(String topic) {
        return database.list(
                        QUERY,
                        row -> new Reach(AsAt.local(ReportDatabase.instant(row, "newest")), row.getInt("gaps")),
                        topic,
                        topic)
                .get(0);
    }
}
