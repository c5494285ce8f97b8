package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.LikePattern;

/** Finds procedures by what they are and by what the latest decision about them did. */
@ApplicationScoped
class ProcedureSearch {

    private static final String FIND = """
            select p.* from procedure p
            left join lateral (
                select true as begun, effective_to < :day as ended, content -> 'lifecycle' as lifecycle
                from procedure_version where procedure_code = p.code and effective_from <= :day
                order by effective_from desc limit 1) v on true
            where p.code > :after
              and (cast(:words as text) is null or lower(p.name) like lower(:words) or p.code like :words)
              and (cast(:field as text) is null or p.field_code = :field)
              and (cast(:level as text) is null or p.level = :level)
              and (cast(:kind as text) is null or p.kind = :kind)
              and (not :inForce or (v.begun and v.ended is not true))
              and (cast(:change as text) is null or :change = case
                      when v.ended then v.lifecycle #>> '{ending,change}' else v.lifecycle ->> 'change' end)
            order by p.code""";

    private final EntityManager entities;
    private final Clock clock;

    ProcedureSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** In the order of their codes, after the given one. */
    @SuppressWarnings("unchecked")
    List<ProcedureRow> find(ProcedureQuery query, String after, int limit) {
        LocalDate day = query.on == null ? BusinessDays.of(clock.instant()) : query.on;
        return entities.createNativeQuery(FIND, ProcedureRow.class)
                .setParameter("day", day)
                .setParameter("after", after)
                .setParameter("words", query.words == null ? null : LikePattern.containing(query.words))
                .setParameter("field", query.field)
                .setParameter("level", name(query.level))
                .setParameter("kind", name(query.kind))
                .setParameter("change", name(query.change))
                .setParameter("inForce", query.on != null && query.change == null)
                .setMaxResults(limit)
                .getResultList();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
