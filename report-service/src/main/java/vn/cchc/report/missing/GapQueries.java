package vn.cchc.report.missing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.ReportDatabase;

/** Which events are missing, for whoever looks. */
@ApplicationScoped
class GapQueries {

    private static final String OPEN = """
            select g.topic, g.subject, count(*) as missing, min(g.sequence) as first, max(g.sequence) as last,
                min(g.detected_at) as detected_at, extract(epoch from now() - min(g.detected_at))::bigint as age,
                coalesce(min(r.attempts), 0) as attempts, min(r.asked_at) as asked_at,
                min(r.next_at) filter (where r.given_up_at is null) as next_at, min(r.last_answer) as last_answer,
                min(r.given_up_at) as given_up_at
            from inbox_gap g
            left join gap_repair r on r.topic = g.topic and r.subject = g.subject
            where g.closed_at is null and (g.topic, g.subject) > (?, ?)
            group by g.topic, g.subject
            order by g.topic, g.subject
            limit ?""";
    private static final String GIVEN_UP = """
            select count(*) as given_up,
                (select coalesce(extract(epoch from now() - min(detected_at)), 0) from inbox_gap where closed_at is null)
                    as oldest
            from gap_repair where given_up_at is not null""";

    private record Measured(double givenUp, double oldest) {}

    private final ReportDatabase database;
    private volatile Measured measured = new Measured(Double.NaN, Double.NaN);

    GapQueries(ReportDatabase database, MeterRegistry meters) {
        this.database = database;
        Gauge.builder("cchc.gaps.given.up", this, gaps -> gaps.measured.givenUp())
                .description("Aggregates whose missing events are no longer asked for")
                .register(meters);
        Gauge.builder("cchc.gaps.oldest.age", this, gaps -> gaps.measured.oldest())
                .baseUnit("seconds")
                .description("Age of the oldest gap that is open")
                .register(meters);
    }

    /** Those after the aggregate given, in order. */
    List<OpenGap> open(String topic, String subject, int limit) {
        return database.list(
                OPEN,
                row -> new OpenGap(
                        row.getString("topic"),
                        row.getString("subject"),
                        row.getLong("missing"),
                        row.getLong("first"),
                        row.getLong("last"),
                        AsAt.local(ReportDatabase.instant(row, "detected_at")),
                        row.getLong("age"),
                        row.getInt("attempts"),
                        AsAt.local(ReportDatabase.instant(row, "asked_at")),
                        answer(row.getString("last_answer")),
                        AsAt.local(ReportDatabase.instant(row, "next_at")),
                        AsAt.local(ReportDatabase.instant(row, "given_up_at"))),
                topic,
                subject,
                limit);
    }

    @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        measured = database.list(GIVEN_UP, row -> new Measured(row.getDouble("given_up"), row.getDouble("oldest")))
                .get(0);
    }

    private static AskedAnswer answer(String name) {
        return name == null ? null : AskedAnswer.valueOf(name);
    }
}
