package vn.cchc.report.projecting;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Remembers how far each topic was taken in, and measures how long an event takes from its owner to the facts. */
@ApplicationScoped
class TakenIn {

    private static final String ADVANCE = """
            insert into taken_in select * from json_populate_recordset(null::taken_in, ?::json)
            on conflict (topic) do update set newest = excluded.newest where taken_in.newest < excluded.newest
            """;

    private record Row(String topic, Instant newest) {}

    private final JsonTables tables;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Instant> uncommitted = new ConcurrentHashMap<>();

    TakenIn(JsonTables tables, MeterRegistry meters, Clock clock) {
        this.tables = tables;
        this.meters = meters;
        this.clock = clock;
    }

    /** In the transaction of the batch. */
    void upTo(String topic, Stream<Instant> recorded) {
        var newest = recorded.max(Comparator.naturalOrder()).orElseThrow();
        tables.write(ADVANCE, List.of(new Row(topic, newest)));
        uncommitted.put(topic, newest);
    }

    /** After the commit: the delay of the newest event of the batch. */
    void committed(String topic) {
        var newest = uncommitted.remove(topic);
        if (newest == null) {
            return;
        }
        var delay = Duration.between(newest, clock.instant());
        Timer.builder("cchc.projection.delay")
                .description("From the recording of an event to its being in the facts")
                .tag("topic", topic)
                .publishPercentileHistogram()
                .register(meters)
                .record(delay.isNegative() ? Duration.ZERO : delay);
    }
}
