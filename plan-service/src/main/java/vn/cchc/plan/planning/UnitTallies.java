package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.cchc.plan.planning.domain.Origin;

/** Counts, over a year's issued plans, the contents each unit leads; where several lead, each unit's own part. */
@ApplicationScoped
public class UnitTallies {

    private static final String TALLY = """
            select c.agency as agency, %s
            from task t
            join plan p on p.id = t.plan_id
            %s
            left join agency a on a.code = c.agency
            where p.state = 'ISSUED' and p.year = :year and t.origin = :origin and c.state <> 'CANCELLED'
              and c.agency is not null and %s
            group by c.agency order by c.agency""";

    private static final String OF_ONE =
            TALLY.formatted(ContentTally.COLUMNS, ContentTally.LEAD_CONTENTS, "c.agency = :agency");

    private static final String OF_MANY = TALLY.formatted(
            ContentTally.COLUMNS,
            ContentTally.LEAD_CONTENTS,
            Query.within("coalesce(a.path, c.agency)", "path") + " and c.agency > :after");

    private final EntityManager entities;

    UnitTallies(EntityManager entities) {
        this.entities = entities;
    }

    /** Of that unit alone; empty when it leads nothing of that origin in the year. */
    @Transactional
    public Optional<ContentTally> of(String agency, int year, Origin origin, ContentTally.Day day) {
        jakarta.persistence.Query query = query(OF_ONE, year, origin, day).setParameter("agency", agency);
        return rows(query).stream().map(UnitTally::contents).findFirst();
    }

    /** Of the units at or below a path, by code, from after the one given. */
    @Transactional
    public List<UnitTally> below(String path, Asked asked, String after, int rows) {
        return rows(query(OF_MANY, asked.year(), asked.origin(), asked.day())
                .setParameter("path", path)
                .setParameter("after", after)
                .setMaxResults(rows));
    }

    /** What is counted, and on which day. */
    public record Asked(int year, Origin origin, ContentTally.Day day) {}

    private jakarta.persistence.Query query(String sql, int year, Origin origin, ContentTally.Day day) {
        jakarta.persistence.Query query = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("year", year)
                .setParameter("origin", origin.name());
        day.bind(query);
        return query;
    }

    private static List<UnitTally> rows(jakarta.persistence.Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new UnitTally(row.get("agency", String.class), ContentTally.of(row)))
                .toList();
    }
}
