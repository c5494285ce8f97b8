package vn.cchc.dossier.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * What a unit has still to make public: what the catalogue says it has to. Where it says nothing, a commune every procedure of
 * its level, another unit those it has made public somewhere.
 */
@ApplicationScoped
class Gaps {

    private static final String OPEN = """
            with current_version as (
                select distinct on (procedure_code) procedure_code, effective_from, effective_to,
                       least(effective_from, cast(content #>> '{lifecycle,decision,date}' as date)) as changed_on,
                       effective_to is null or effective_to >= :day as in_force
                from procedure_version
                where effective_from <= :day
                order by procedure_code, effective_from desc)
            select p.code, p.name, c.channel, v.effective_from,
                   case when v.in_force then v.changed_on else v.effective_to + 1 end, x.published_on, v.in_force
            from procedure p
            join current_version v on v.procedure_code = p.code
            cross join (values ('PORTAL'), ('UNIT_PAGE'), ('COUNTER'), ('POST_OFFICE')) as c (channel)
            left join lateral (
                select published_on from (
                    select published_on, withdrawn from procedure_publication
                    where procedure_code = p.code and agency = :agency and channel = c.channel and published_on <= :day
                    order by published_on desc limit 1) latest
                where not withdrawn) x on true
            where (case when p.public_at is null then :kind = 'COMMUNE' and p.level = 'COMMUNE' and p.kind = 'TTHC'
                        else jsonb_exists(p.public_at -> 'kinds', :kind)
                             or jsonb_exists(p.public_at -> 'agencies', :agency) end
                   or exists (
                      select 1 from procedure_publication o where o.procedure_code = p.code and o.agency = :agency))
              and case when v.in_force then x.published_on is null or x.published_on < v.changed_on
                       else x.published_on is not null end
              and (p.code, c.channel) > (:afterProcedure, :afterChannel)
            order by p.code, c.channel""";

    private final EntityManager entities;

    Gaps(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param kind of the unit, empty where it is not known
     * @param after the keys of the last row of the page before, or empty
     */
    @SuppressWarnings("unchecked")
    List<Gap> of(String agency, String kind, LocalDate day, List<String> after, int limit) {
        List<Object[]> rows = entities.createNativeQuery(OPEN, Object[].class)
                .setParameter("day", day)
                .setParameter("agency", agency)
                .setParameter("kind", kind)
                .setParameter("afterProcedure", after.isEmpty() ? "" : after.get(0))
                .setParameter("afterChannel", after.isEmpty() ? "" : after.get(1))
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Gaps::gap).toList();
    }

    private static Gap gap(Object... row) {
        LocalDate published = Columns.day(row[5]);
        return new Gap(
                (String) row[0],
                (String) row[1],
                PublicityChannel.valueOf((String) row[2]),
                state((Boolean) row[6], published),
                Columns.day(row[3]),
                Columns.day(row[4]),
                published);
    }

    private static Gap.State state(boolean inForce, LocalDate published) {
        if (!inForce) {
            return Gap.State.ENDED;
        }
        return published == null ? Gap.State.MISSING : Gap.State.OUT_OF_DATE;
    }
}
