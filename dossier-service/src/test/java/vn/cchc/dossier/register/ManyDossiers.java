package vn.cchc.dossier.register;

import jakarta.persistence.EntityManager;

/** Rows of dossiers behind the service's back, for what looks at many; nothing of them is right but what lists look at. */
public final class ManyDossiers {

    /** Mixed by the number of the row, so that every run has the same; several are received and due in the same minute. */
    private static final String ROWS = """
            insert into dossier (code, procedure_code, procedure_version, procedure_name, field_code, field_name, level,
                term_amount, term_unit, supplement_policy, receiving_agency, competent_agency, support_point, channel,
                return_channel, components, received_at, migrated, state, state_since, result, ended_at, original_due_at,
                due_at, deadline_version, counted_from, pauses, rescheduled, missed, announced_version, missed_for_good,
                apology, holder, officer, supplements, reschedules, sequence, last_occurred_at, version, route, delivery)
            select 'T90.' || (g % 31) || '-250101-' || lpad(cast(g as text), 6, '0'), '9.900001', '2021-01-01', 'Thử', 'THU',
                'Thử', 'COMMUNE', 5, 'WORKING_DAY', 'PAUSE_SHIFT', 'T90.' || (g % 31),
                'T90.' || (case when g % 5 = 0 then 'D' || (g % 3) else cast(g % 31 as text) end),
                case when g % 11 = 0 then 'T90.S' || (g % 2) end, case when g % 4 = 0 then 'POST' else 'COUNTER' end,
                'COUNTER', '[]', t.at, false, case when open then 'PROCESSING' else 'FINISHED' end, t.at,
                case when not open then 'GRANTED' end, case when not open then t.at end, t.at + t.term, t.at + t.term, 1,
                t.at, '[]', false, false, 0, false, false,
                'T90.' || (case when g % 13 = 0 then 'D' || (g % 4) else cast(g % 31 as text) end),
                'cv' || (g % 3), 0, 0, 1, t.at, 1,
                case when g % 17 = 0 then jsonb_build_object('consultations', jsonb_build_array(
                    jsonb_build_object('agency', 'T90.D' || (g % 4)), jsonb_build_object('agency', 'T90.3'))) end,
                case when open then 'NONE' else 'AT_COUNTER' end
            from generate_series(1, :count) g cross join lateral (select
                timestamptz '2025-01-01 08:00+07' + g / 3 * interval '1 minute' as at,
                g % 9 * interval '1 day' as term, g % 6 < 2 as open) t""";

    private ManyDossiers() {}

    /** In the transaction at hand, which is to be rolled back. */
    public static void add(EntityManager entities, int count) {
        entities.createNativeQuery(
                        "insert into procedure (code, name, field_code, field_name, level, version, updated_at)"
                                + " values ('9.900001', 'Thử', 'THU', 'Thử', 'COMMUNE', 1, now())")
                .executeUpdate();
        entities.createNativeQuery("insert into procedure_version (procedure_code, effective_from, content)"
                        + " values ('9.900001', '2021-01-01', '{}')")
                .executeUpdate();
        entities.createNativeQuery(ROWS).setParameter("count", count).executeUpdate();
        entities.createNativeQuery("analyze dossier").executeUpdate();
    }
}
