package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cchc.plan.inspection.domain.InspectionTheme;

/** Which inspection plans a caller may see: those of its scope, and those whose inspections it may know of. */
@ApplicationScoped
class InspectionQueries {

    /** Nobody outside the inspecting office knows beforehand of what is not announced. */
    private static final String INVOLVES = """
            (%s or exists (select 1 from inspection_visit v
                           join inspection_kind k on k.code = v.kind
                           left join agency a on a.code = v.agency
                           where v.inspection_id = i.id and (k.announced or v.state = 'DONE') and %s))""";

    private static final String FROM =
            "select i.id from inspection i left join agency o on o.code = i.issuer where " + involves("scope");

    private static final String INSPECTED = """
            select distinct v.agency from inspection_visit v
            join inspection i on i.id = v.inspection_id
            join inspection_kind k on k.code = v.kind
            left join agency o on o.code = i.issuer
            where v.state = 'DONE' and k.counted and v.done_on between :from and :until and\s""" + Scoped.within("coalesce(o.path, i.issuer)", "agency");

    private final EntityManager entities;

    InspectionQueries(EntityManager entities) {
        this.entities = entities;
    }

    private static String involves(String name) {
        return INVOLVES.formatted(
                Scoped.within("coalesce(o.path, i.issuer)", name), Scoped.within("coalesce(a.path, v.agency)", name));
    }

    @Transactional
    boolean visible(UUID id, String scope) {
        return !new Scoped(FROM)
                .with("scope", scope)
                .and("i.id = :id", "id", id)
                .list(entities, UUID.class, 1)
                .isEmpty();
    }

    /** The latest year first; from after the plan with these keys. */
    @Transactional
    List<UUID> page(InspectionFilter filter, String scope, Key after, int rows) {
        Scoped query = new Scoped(FROM)
                .with("scope", scope)
                .and("i.year = :year", "year", filter.year())
                .and(
                        "i.theme = :theme",
                        "theme",
                        filter.theme() == null ? null : filter.theme().name())
                .and(involves("agency"), "agency", filter.agency());
        if (after != null) {
            query.and("(-i.year, i.id) > (:afterYear, :afterId)", "afterYear", -after.year())
                    .with("afterId", after.id());
        }
        return query.then(" order by -i.year, i.id").list(entities, UUID.class, rows);
    }

    /** Agencies inspected in the days given by the agency with this path or those below; null for any theme. */
    @Transactional
    Set<String> inspected(String agency, InspectionTheme theme, LocalDate from, LocalDate until) {
        return new TreeSet<>(new Scoped(INSPECTED)
                .with("agency", agency)
                .with("from", from)
                .with("until", until)
                .and("i.theme = :theme", "theme", theme == null ? null : theme.name())
                .list(entities, String.class, Integer.MAX_VALUE));
    }

    /** A place in the list. */
    record Key(int year, UUID id) {}
}
