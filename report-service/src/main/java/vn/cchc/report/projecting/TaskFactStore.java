package vn.cchc.report.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.cchc.report.projecting.domain.TaskEvent;
import vn.cchc.report.projecting.domain.TaskFacts;

/** The log of task events and the facts folded from it. */
@ApplicationScoped
class TaskFactStore {

    private static final String APPEND = """
            insert into task_event select * from json_populate_recordset(null::task_event, ?::json)
            on conflict do nothing
            """;
    /** What was read again tells more than what an older build kept of the same event; another event is not taken for it. */
    private static final String APPEND_AGAIN = """
            insert into task_event select * from json_populate_recordset(null::task_event, ?::json)
            on conflict (task, sequence) do update set body = excluded.body
            where (task_event.type, task_event.occurred_at) = (excluded.type, excluded.occurred_at)
                and task_event.body is distinct from excluded.body
            """;

    private static final String HISTORY = "select body from task_event where task = any(?)";
    /** How a fact replaces the one that stands. */
    static final String ON_CONFLICT = """
            on conflict (task) do update set last_sequence = excluded.last_sequence,
                plan = excluded.plan, area = excluded.area, origin = excluded.origin,
                title = excluded.title, label = excluded.label
            """;

    private static final String FACTS =
            "insert into task_fact select * from json_populate_recordset(null::task_fact, ?::json) " + ON_CONFLICT;
    private static final String CLEAR_STATES = "delete from task_state where task = any(?)";
    private static final String STATES =
            "insert into task_state select * from json_populate_recordset(null::task_state, ?::json)";
    private static final String PLANS = """
            insert into plan_fact select * from json_populate_recordset(null::plan_fact, ?::json)
            on conflict (plan) do update set title = excluded.title, number = excluded.number, year = excluded.year,
                kind = excluded.kind, agency = excluded.agency, seen_at = excluded.seen_at
            where (plan_fact.seen_at, plan_fact.title) < (excluded.seen_at, excluded.title)
            """;

    private record LogRow(String task, long sequence, String type, Instant occurredAt, TaskEvent body) {}

    private final JsonTables tables;

    TaskFactStore(JsonTables tables) {
        this.tables = tables;
    }

    void append(Collection<TaskEvent> events) {
        tables.write(APPEND, rows(events));
    }

    void appendAgain(Collection<TaskEvent> events) {
        tables.write(APPEND_AGAIN, rows(events));
    }

    private static List<LogRow> rows(Collection<TaskEvent> events) {
        return events.stream()
                .map(event ->
                        new LogRow(event.task(), event.sequence(), event.type().name(), event.occurredAt(), event))
                .toList();
    }

    List<TaskEvent> history(Collection<String> tasks) {
        return tables.read(HISTORY, tasks, TaskEvent.class);
    }

    void replace(List<TaskFacts> facts) {
        tables.write(FACTS, facts.stream().map(TaskRows::fact).toList());
        tables.forKeys(CLEAR_STATES, facts.stream().map(TaskFacts::task).toList());
        tables.write(STATES, facts.stream().flatMap(TaskRows::states).toList());
    }

    void name(List<PlanRow> plans) {
        tables.write(PLANS, plans);
    }
}
