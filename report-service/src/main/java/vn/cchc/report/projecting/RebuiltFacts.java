package vn.cchc.report.projecting;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Facts that were folded afresh and wait to be swapped in; only those that differ from the facts that stand. */
@ApplicationScoped
class RebuiltFacts {

    private static final String KEYS = "select distinct $kind from $kind_event where $kind > ? order by $kind limit ?";

    /** Compares what was folded with all that stands in the same range of keys, whether the log knows it or not. */
    private static final String KEEP_DIFFERING = """
            with folded as materialized (
                select * from json_to_recordset(?::json) as f (subject text, events bigint, fact json, states json)
            ), new_facts as (
                select p.* from folded f, json_populate_record(null::$kind_fact, f.fact) p
            ), new_states as (
                select p.* from folded f, json_populate_recordset(null::$kind_state, f.states) p
            ), old_facts as materialized (
                select * from $kind_fact where $kind > ? and (?::text is null or $kind <= ?)
            ), old_states as materialized (
                select * from $kind_state where $kind > ? and (?::text is null or $kind <= ?)
            ), differing as (
                select $kind as subject from (
                    (table new_facts except table old_facts) union all (table old_facts except table new_facts)) f
                union
                select $kind from (
                    (table new_states except table old_states) union all (table old_states except table new_states)) s
            )
            insert into fact_rebuilt
            select '$KIND', d.subject, coalesce(f.events, 0), f.fact, coalesce(f.states, '[]')
            from differing d left join folded f on f.subject = d.subject
            on conflict (kind, subject) do update
            set events = excluded.events, fact = excluded.fact, states = excluded.states""";

    /** Waits for the batches that are being taken in, and makes the next ones wait. */
    private static final String HOLD_INTAKE = "lock table $kind_event in share mode";

    private static final String OVERTAKEN = """
            select r.subject from fact_rebuilt r where r.kind = '$KIND'
            and r.events <> (select count(*) from $kind_event e where e.$kind = r.subject)""";
    private static final String KEEP = """
            insert into fact_rebuilt
            select '$KIND', f.subject, f.events, f.fact, f.states
            from json_to_recordset(?::json) as f (subject text, events bigint, fact json, states json)
            on conflict (kind, subject) do update
            set events = excluded.events, fact = excluded.fact, states = excluded.states""";
    private static final String SWAP_FACTS = """
            insert into $kind_fact
            select f.* from fact_rebuilt r, json_populate_record(null::$kind_fact, r.fact) f
            where r.kind = '$KIND' and r.fact is not null
            """;

    /** Changes nothing, but is seen by whatever follows the facts, before their intervals are replaced. */
    private static final String TOUCH_UNFOUNDED = """
            update $kind_fact set last_sequence = last_sequence
            where $kind in (select subject from fact_rebuilt where kind = '$KIND' and fact is null)""";

    private static final String CLEAR_STATES =
            "delete from $kind_state where $kind in (select subject from fact_rebuilt where kind = '$KIND')";
    private static final String SWAP_STATES = """
            insert into $kind_state
            select s.* from fact_rebuilt r, json_populate_recordset(null::$kind_state, r.states) s where r.kind = '$KIND'""";
    private static final String DROP_UNFOUNDED = """
            delete from $kind_fact
            where $kind in (select subject from fact_rebuilt where kind = '$KIND' and fact is null)""";
    private static final String COUNT = "select count(*) from fact_rebuilt where kind = '$KIND'";
    private static final String FORGET = "truncate fact_rebuilt";

    /** What was folded of one subject, as the rows it becomes. */
    record Rebuilt(String subject, long events, Object fact, List<?> states) {}

    private final DataSource dataSource;

    RebuiltFacts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The next subjects that the log knows. */
    List<String> keysAfter(FactKind kind, String after, int limit) {
        return run(kind, KEYS, statement -> {
            statement.setString(1, after);
            statement.setInt(2, limit);
            return keys(statement);
        });
    }

    /** Those that further events have reached since they were folded. */
    List<String> overtaken(FactKind kind) {
        return run(kind, OVERTAKEN, RebuiltFacts::keys);
    }

    private static List<String> keys(PreparedStatement statement) throws SQLException {
        var keys = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    void keep(FactKind kind, List<Rebuilt> folded) {
        run(kind, KEEP, statement -> {
            statement.setString(1, json(folded));
            return statement.executeUpdate();
        });
    }

    /** @param upTo the last key of the range after the first; null to the end */
    long keepDiffering(FactKind kind, String after, String upTo, List<Rebuilt> folded) {
        return run(kind, KEEP_DIFFERING, statement -> {
            statement.setString(1, json(folded));
            for (int range = 0; range < 2; range++) {
                statement.setString(2 + 3 * range, after);
                statement.setString(3 + 3 * range, upTo);
                statement.setString(4 + 3 * range, upTo);
            }
            return (long) statement.executeUpdate();
        });
    }

    void holdIntake(FactKind kind) {
        change(kind, HOLD_INTAKE);
    }

    /** In the order in which the intake replaces facts: first the fact, then its intervals. Returns how many changed. */
    long swap(FactKind kind, String onConflict) {
        change(kind, SWAP_FACTS + onConflict);
        change(kind, TOUCH_UNFOUNDED);
        change(kind, CLEAR_STATES);
        change(kind, SWAP_STATES);
        change(kind, DROP_UNFOUNDED);
        return run(kind, COUNT, statement -> {
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    void forget() {
        change(FactKind.DOSSIER, FORGET);
    }

    private void change(FactKind kind, String sql) {
        run(kind, sql, PreparedStatement::executeUpdate);
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(FactKind kind, String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(kind.sql(sql.replace("$KIND", kind.name())))) {
            return work.with(statement);
        } catch (SQLException failure) {
            throw new ProjectionException(failure);
        }
    }

    private static String json(List<Rebuilt> folded) {
        try {
            return RowJson.MAPPER.writeValueAsString(folded);
        } catch (JsonProcessingException failure) {
            throw new ProjectionException(failure);
        }
    }
}
