package vn.cchc.report.rebuilding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import vn.cchc.report.reading.Freshness;
import vn.cchc.report.reading.ToldTopic;

/**
 * Closes the gaps whose events came in by the topics that were read again: from the swap on they are in the facts. One that the
 * intake is just closing is left to it.
 */
@ApplicationScoped
class RepairedGaps {

    private static final String CLOSE = """
            with repaired as (
                select g.topic, g.subject, g.sequence from inbox_gap g
                where g.closed_at is null and (
                g.topic = :dossiers and exists (
                    select from dossier_event e where e.dossier = g.subject and e.sequence = g.sequence)
                or g.topic = :tasks and exists (
                    select from task_event e where e.task = g.subject and e.sequence = g.sequence)
                or g.topic in (:told) and exists (
                    select from told_event e
                    where e.topic = g.topic and e.subject = g.subject and e.sequence = g.sequence))
                for update skip locked
            )
            update inbox_gap g set closed_at = now() from repaired r
            where g.topic = r.topic and g.subject = r.subject and g.sequence = r.sequence""";

    private final EntityManager entities;

    RepairedGaps(EntityManager entities) {
        this.entities = entities;
    }

    void close() {
        entities.createNativeQuery(CLOSE)
                .setParameter("dossiers", Freshness.DOSSIERS)
                .setParameter("tasks", Freshness.TASKS)
                .setParameter(
                        "told",
                        Arrays.stream(ToldTopic.values()).map(ToldTopic::topic).toList())
                .executeUpdate();
    }
}
