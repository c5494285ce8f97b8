package vn.cchc.report.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.projecting.domain.DossierFacts;

/** The log of dossier events and the facts folded from it; a handful of statements per batch, however large. */
@ApplicationScoped
class DossierFactStore {

    private static final String APPEND = """
            insert into dossier_event select * from json_populate_recordset(null::dossier_event, ?::json)
            on conflict do nothing
            """;
    /** What was read again tells more than what an older build kept of the same event; another event is not taken for it. */
    private static final String APPEND_AGAIN = """
            insert into dossier_event select * from json_populate_recordset(null::dossier_event, ?::json)
            on conflict (dossier, sequence) do update set body = excluded.body
            where (dossier_event.type, dossier_event.occurred_at) = (excluded.type, excluded.occurred_at)
                and dossier_event.body is distinct from excluded.body
            """;

    private static final String HISTORY = "select body from dossier_event where dossier = any(?)";
    /** How a fact replaces the one that stands. */
    static final String ON_CONFLICT = """
            on conflict (dossier) do update set last_sequence = excluded.last_sequence,
                procedure = excluded.procedure, field = excluded.field, level = excluded.level,
                receiving_agency = excluded.receiving_agency, competent_agency = excluded.competent_agency,
                agency = excluded.agency, channel = excluded.channel, return_channel = excluded.return_channel,
                coverage = excluded.coverage, online_level = excluded.online_level
            """;

    private static final String FACTS =
            "insert into dossier_fact select * from json_populate_recordset(null::dossier_fact, ?::json) "
                    + ON_CONFLICT;
    private static final String CLEAR_STATES = "delete from dossier_state where dossier = any(?)";
    private static final String STATES =
            "insert into dossier_state select * from json_populate_recordset(null::dossier_state, ?::json)";
    private static final String LABELS = """
            insert into label select * from json_populate_recordset(null::label, ?::json)
            on conflict (kind, code) do update set name = excluded.name, seen_at = excluded.seen_at
            where (label.seen_at, label.name) < (excluded.seen_at, excluded.name)
            """;

    private record LogRow(String dossier, long sequence, String type, Instant occurredAt, DossierEvent body) {}

    private final JsonTables tables;

    DossierFactStore(JsonTables tables) {
        this.tables = tables;
    }

    void append(Collection<DossierEvent> events) {
        tables.write(APPEND, rows(events));
    }

    void appendAgain(Collection<DossierEvent> events) {
        tables.write(APPEND_AGAIN, rows(events));
    }

    private static List<LogRow> rows(Collection<DossierEvent> events) {
        return events.stream()
                .map(event -> new LogRow(
                        event.dossier(), event.sequence(), event.type().name(), event.occurredAt(), event))
                .toList();
    }

    List<DossierEvent> history(Collection<String> dossiers) {
        return tables.read(HISTORY, dossiers, DossierEvent.class);
    }

    void replace(List<DossierFacts> facts) {
        tables.write(FACTS, facts.stream().map(DossierFactRow::of).toList());
        tables.forKeys(CLEAR_STATES, facts.stream().map(DossierFacts::dossier).toList());
        tables.write(STATES, facts.stream().flatMap(DossierStateRow::of).toList());
    }

    void name(List<Label> labels) {
        tables.write(LABELS, labels);
    }
}
