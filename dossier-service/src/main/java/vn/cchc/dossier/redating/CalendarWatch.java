package vn.cchc.dossier.redating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Notices that a calendar has changed and proposes to count again; nothing moves before somebody has looked. */
@ApplicationScoped
class CalendarWatch {

    private static final String SYSTEM = "system";

    private static final List<String> FORMER = List.of("""
            update redating set listed_to = ''
            where year = :year and calendar_version < :version and state = 'LISTING' and start_when_listed""", """
            delete from redating_item i using redating r
            where r.id = i.redating and r.year = :year and r.calendar_version < :version
              and r.state = 'LISTING' and r.start_when_listed""", """
            update redating set calendar_version = :version
            where year = :year and calendar_version < :version and state = 'LISTING' and start_when_listed""", """
            update redating set state = 'SUPERSEDED'
            where year = :year and calendar_version < :version and state in ('LISTING', 'PROPOSED')
              and not start_when_listed""");

    private final EntityManager entities;
    private final Event<CalendarMoved> moved;

    CalendarWatch(EntityManager entities, Event<CalendarMoved> moved) {
        this.entities = entities;
        this.moved = moved;
    }

    /** Until an agency is known nobody could be proposed anything: what changed by then is seen later. */
    @Transactional
    @SuppressWarnings("unchecked")
    void propose() {
        List<String> provinces = entities.createNativeQuery(
                        "select code from agency where path not like '%/%' order by code", String.class)
                .getResultList();
        if (provinces.isEmpty()) {
            return;
        }
        List<Object[]> changed = entities.createNativeQuery("""
                        select c.year, c.sequence, c.legal_reference, s.year is null as unseen
                        from calendar_year c left join calendar_seen s on s.year = c.year
                        where s.calendar_version is distinct from c.sequence order by c.year""", Object[].class).getResultList();
        for (Object[] row : changed) {
            int year = ((Number) row[0]).intValue();
            long version = ((Number) row[1]).longValue();
            boolean isNew = (Boolean) row[3];
            // A year that wasn't known until now was refused until now: nothing can have been counted by it.
            if (firstToSee(year, version) && !isNew) {
                supersede(year, version);
                String reason = "Lịch làm việc năm " + year + " thay đổi: " + row[2];
                provinces.forEach(
                        province -> entities.persist(Redatings.row(province, year, version, reason, SYSTEM, now())));
                moved.fire(new CalendarMoved(year, version, reason));
            }
        }
    }

    /** Another replica that sees the same waits here, and finds it seen. */
    private boolean firstToSee(int year, long version) {
        return entities.createNativeQuery("""
                        insert into calendar_seen (year, calendar_version) values (:year, :version)
                        on conflict (year) do update set calendar_version = excluded.calendar_version
                        where calendar_seen.calendar_version < excluded.calendar_version""")
                        .setParameter("year", year)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    /**
     * A list made by a former calendar is of no use to anybody, whoever asked for it. What is to be started as soon as it is
     * listed is listed again from the beginning; the first update waits for whoever is listing it.
     */
    private void supersede(int year, long version) {
        for (String sql : FORMER) {
            entities.createNativeQuery(sql)
                    .setParameter("year", year)
                    .setParameter("version", version)
                    .executeUpdate();
        }
    }

    private Instant now() {
        return (Instant)
                entities.createNativeQuery("select now()", Instant.class).getSingleResult();
    }
}
