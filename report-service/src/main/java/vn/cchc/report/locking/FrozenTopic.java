package vn.cchc.report.locking;

import vn.cchc.report.reading.ToldTopic;

/**
 * What a lock freezes of what is told: of each subject that reports of the agency and period read, up to which event it was
 * known.
 */
enum FrozenTopic {
    PETITIONS(ToldTopic.PETITIONS, Known.AT_THE_END, Sql.OF_AGENCY),
    REPORTING(ToldTopic.REPORTING, Known.AT_THE_END, Sql.OF_AGENCY),
    SCORECARDS(ToldTopic.SCORECARDS, Known.AT_THE_END, Sql.OF_AGENCY),
    CHILD_PLANS(ToldTopic.CHILD_PLANS, Known.AT_THE_END, Sql.OF_AGENCY),
    /** Of the days of the period only: there are two sessions a day at every counter. */
    COUNTERS(
            ToldTopic.COUNTERS,
            Known.AT_THE_END,
            Sql.OF_AGENCY + " and (e.body ->> 'day')::date between q.from_day and q.to_day"),
    /** Answers tell their month only; one that ends in the period counts. */
    RATINGS(
            ToldTopic.RATINGS,
            Known.AT_THE_END,
            Sql.OF_AGENCY + " and ((e.body ->> 'month' || '-01')::date + interval '1 month - 1 day')::date"
                    + " between q.from_day and q.to_day"),
    /** At an agency asked for, kept by it, or of an inspection that it held elsewhere. */
    INSPECTIONS(
            ToldTopic.INSPECTIONS,
            Known.AT_THE_END,
            "a.code in (e.body ->> 'agency', e.body ->> 'keeper', e.body -> 'inspection' ->> 'issuer')"),
    /** With days of their own; those of agencies above hold, too. */
    TARGETS(ToldTopic.TARGETS, Known.TODAY, "true"),
    /** The whole province's, with days of its own. */
    PROCEDURES(ToldTopic.PROCEDURES, Known.TODAY, "true");

    /** How far back what is told is looked at. */
    enum Known {
        /** As of the end of the period. */
        AT_THE_END,
        /** All that is known when the period is locked. */
        TODAY
    }

    /** Conditions on an event e, an agency a that is locked or below, and the period q. */
    private static final class Sql {
        private static final String OF_AGENCY = "a.code = e.body ->> 'agency'";

        private Sql() {}
    }

    private static final String FREEZE = """
            insert into frozen_told (lock, topic, subject, sequence)
            with q as (select ?::uuid as lock, ?::text as topic, ?::timestamptz as known, ?::text as path, ?::date as from_day,
                              ?::date as to_day)
            select q.lock, q.topic, e.subject, e.sequence
            from q cross join told_as_of(q.topic, q.known) e
            where exists (
                select from agency a
                where (a.path = q.path or starts_with(a.path, q.path || '/')) and %s)
            """;

    private final ToldTopic topic;
    private final Known known;
    private final String belongs;

    FrozenTopic(ToldTopic topic, Known known, String belongs) {
        this.topic = topic;
        this.known = known;
        this.belongs = belongs;
    }

    String topic() {
        return topic.topic();
    }

    boolean knownToday() {
        return known == Known.TODAY;
    }

    /** Takes lock, topic, instant, path, first and last day. */
    String sql() {
        return FREEZE.formatted(belongs);
    }
}
