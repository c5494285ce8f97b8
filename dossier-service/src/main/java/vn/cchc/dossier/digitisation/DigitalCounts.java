package vn.cchc.dossier.digitisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.digitisation.Digitisation.Share;
import vn.cchc.dossier.digitisation.Digitisation.UnitShares;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.web.BusinessDays;

/**
 * Counts at the unit that received the dossier, which digitises what comes in and what goes out (R139). A refusal is no result
 * of force, so it is not among them.
 */
@ApplicationScoped
class DigitalCounts {

    private static final String SQL = """
            select agency, sum(results), sum(digital_results), sum(components), sum(digital_components) from (
                select d.receiving_agency as agency, count(*) as results,
                       count(*) filter (where d.result_digital) as digital_results,
                       0 as components, 0 as digital_components
                from dossier d
                where d.result is not null and d.result = 'GRANTED' and d.returned_at >= :from and d.returned_at < :to
                  and d.receiving_agency in (select unnest(string_to_array(:agencies, ',')))
                group by 1
                union all
                select d.receiving_agency, 0, 0, count(*), count(*) filter (where cast(c ->> 'digital' as boolean))
                from dossier d cross join jsonb_array_elements(d.components) c
                where d.received_at >= :from and d.received_at < :to
                  and d.receiving_agency in (select unnest(string_to_array(:agencies, ',')))
                group by 1
                union all
                select d.receiving_agency, 0, 0, count(*), count(*) filter (where cast(c ->> 'digital' as boolean))
                from dossier d cross join jsonb_array_elements(d.supplemented) s
                     cross join jsonb_array_elements(s -> 'components') c
                where d.supplemented is not null
                  and cast(s ->> 'receivedAt' as timestamptz) >= :from and cast(s ->> 'receivedAt' as timestamptz) < :to
                  and d.receiving_agency in (select unnest(string_to_array(:agencies, ',')))
                group by 1) counted
            group by 1 order by 1""";

    private final EntityManager entities;
    private final AgencyTree agencies;
    private final AgencyScope scope;

    DigitalCounts(EntityManager entities, AgencyTree agencies, AgencyScope scope) {
        this.entities = entities;
        this.agencies = agencies;
        this.scope = scope;
    }

    /** @param agency with all below it; null for all the caller may see */
    @Transactional
    @SuppressWarnings("unchecked")
    Digitisation count(String agency, LocalDate from, LocalDate to) {
        BusinessDays.Period period = BusinessDays.yearAtMost(from, to);
        if (agency != null) {
            scope.requireListing(agency);
        }
        String top = agency == null ? scope.caller().agency() : agency;
        List<Object[]> rows = entities.createNativeQuery(SQL, Object[].class)
                .setParameter("agencies", String.join(",", agencies.withAllBelow(top)))
                .setParameter("from", period.from())
                .setParameter("to", period.toExclusive())
                .getResultList();
        return Digitisation.of(from, to, rows.stream().map(this::unit).toList());
    }

    private UnitShares unit(Object[] row) {
        String agency = (String) row[0];
        return new UnitShares(
                agency,
                agencies.name(agency),
                Share.of(number(row[2]), number(row[1])),
                Share.of(number(row[4]), number(row[3])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
