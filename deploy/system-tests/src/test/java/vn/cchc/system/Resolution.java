package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Form II.06a per field twice: counted by one plain SQL statement over dossier-service's history as of the last day, and as
 * reported.
 */
final class Resolution {
    /** Columns 4, 5, 6, 8, 9, 10, 12 and 13; the others are sums of these. */
    static final List<String> POINTERS = List.of(
            "/received/online",
            "/received/direct",
            "/received/carriedOver",
            "/resolved/early",
            "/resolved/onTime",
            "/resolved/late",
            "/pending/inTime",
            "/pending/overdue");

    private static final String RECOUNT = """
            with span as (select ?::date as first, ?::date as last),
            stood as (
                select distinct on (e.dossier) e.dossier, e.state, e.due_at
                from dossier_event e cross join span s
                where (e.occurred_at at time zone 'Asia/Ho_Chi_Minh')::date <= s.last and e.type <> 'OVERDUE'
                order by e.dossier, e.sequence desc),
            counted as (
                select d.field_code, d.channel, t.state, d.missed_for_good,
                    (d.received_at at time zone 'Asia/Ho_Chi_Minh')::date as received_on,
                    case when t.state in ('FINISHED', 'RETURNED', 'WITHDRAWN', 'TERMINATED')
                        then (d.ended_at at time zone 'Asia/Ho_Chi_Minh')::date end as ended_on,
                    (t.due_at at time zone 'Asia/Ho_Chi_Minh')::date as due_on,
                    t.state in ('AWAITING_SUPPLEMENT', 'AWAITING_PAYMENT', 'SUSPENDED') as paused
                from dossier d join stood t on t.dossier = d.code where t.state <> 'NOT_ACCEPTED'
                    and not d.exempt_from_system and d.procedure_code not like 'N%'),
            relevant as (
                select c.*, s.first, s.last, c.ended_on is null as pending
                from counted c cross join span s
                where c.received_on <= s.last and (c.ended_on is null or c.ended_on >= s.first))
            select field_code,
                count(*) filter (where received_on >= first and channel = 'ONLINE'),
                count(*) filter (where received_on >= first and channel <> 'ONLINE'),
                count(*) filter (where received_on < first),
                count(*) filter (where not pending and state <> 'WITHDRAWN' and not missed_for_good
                    and ended_on < due_on),
                count(*) filter (where not pending and (state = 'WITHDRAWN' or (not missed_for_good
                    and ended_on = due_on))),
                count(*) filter (where not pending and state <> 'WITHDRAWN' and (missed_for_good
                    or ended_on > due_on)),
                count(*) filter (where pending and (paused or not (missed_for_good or due_on < last))),
                count(*) filter (where pending and not paused and (missed_for_good or due_on < last))
            from relevant group by field_code
            """;

    private Resolution() {}

    static Map<String, List<Long>> recounted(Database dossiers, LocalDate from, LocalDate to) {
        Map<String, List<Long>> byField = new TreeMap<>();
        for (List<Object> cells : dossiers.rows(RECOUNT, from.toString(), to.toString())) {
            byField.put(
                    String.valueOf(cells.get(0)),
                    cells.stream()
                            .skip(1)
                            .map(cell -> ((Number) cell).longValue())
                            .toList());
        }
        return byField;
    }

    /** The report's rows, without those that are all zero. */
    static Map<String, List<Long>> reported(JsonNode report) {
        Map<String, List<Long>> byField = new LinkedHashMap<>();
        for (JsonNode row : report.get("rows")) {
            List<Long> cells =
                    POINTERS.stream().map(pointer -> row.at(pointer).asLong()).toList();
            if (cells.stream().anyMatch(cell -> cell != 0)) {
                byField.put(row.at("/group/code").asText(), cells);
            }
        }
        return new TreeMap<>(byField);
    }
}
