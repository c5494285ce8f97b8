package vn.cchc.report.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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
                coverage = excluded.coverage, online_level = excluded.online_level, received_at = excluded.received_at
            """;

    private static final String FACTS =
            "insert into dossier_fact select * from json_populate_recordset(null::dossier_fact, ?::json) "
                    + ON_CONFLICT;
    private static final String CLEAR_STATES = "delete from dossier_state where dossier = any(?)";
    private static final String END_STATES = """
            update dossier_state s set valid_to = e.valid_to
            from json_populate_recordset(null::dossier_state, ?::json) e
            where s.dossier = e.dossier and s.valid_from = e.valid_from
            """;
    private static final String STATES =
            "insert into dossier_state select * from json_populate_recordset(null::dossier_state, ?::json)";
    private static final String LATE = """
            insert into late_event select * from json_populate_recordset(null::late_event, ?::json)
            on conflict do nothing
            """;
    private static final String LABELS = """
            insert into label select * from json_populate_recordset(null::label, ?::json)
            on conflict (kind, code) do update set name = excluded.name, seen_at = excluded.seen_at
            where (label.seen_at, label.name) < (excluded.seen_at, excluded.name)
            """;

    private record LogRow(String dossier, long sequence, String type, Instant occurredAt, DossierEvent body) {}

    private record StateEnd(String dossier, String validFrom, String validTo) {

        static StateEnd of(DossierFacts facts) {
            var state = facts.states().get(0);
            return new StateEnd(facts.dossier(), state.from().toString(), DossierStateRow.end(state));
        }
    }

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

    void write(Projection projection) {
        tables.write(FACTS, projection.all().stream().map(DossierFactRow::of).toList());
        clear(projection.again());
        tables.write(END_STATES, ended(projection.further()));
        var whole = Stream.concat(projection.fresh().stream(), projection.again().stream())
                .flatMap(DossierStateRow::of);
        var further = projection.further().stream()
                .flatMap(facts -> DossierStateRow.of(facts).skip(1));
        tables.write(STATES, Stream.concat(whole, further).toList());
    }

    private void clear(List<DossierFacts> facts) {
        if (!facts.isEmpty()) {
            tables.forKeys(
                    CLEAR_STATES, facts.stream().map(DossierFacts::dossier).toList());
        }
    }

    /** The last state known before, where another one follows it. */
    private static List<StateEnd> ended(List<DossierFacts> further) {
        return further.stream()
                .filter(facts -> facts.states().size() > 1)
                .map(StateEnd::of)
                .toList();
    }

    void note(List<LateEvent> late) {
        tables.write(LATE, late);
    }

    void name(List<Label> labels) {
        tables.write(LABELS, labels);
    }
}
