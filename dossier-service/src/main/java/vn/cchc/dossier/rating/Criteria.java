package vn.cchc.dossier.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What is asked, by date. */
@ApplicationScoped
class Criteria {

    private final EntityManager entities;

    Criteria(EntityManager entities) {
        this.entities = entities;
    }

    /** Those in force on the day, indicators first, in the order of their codes. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Criterion> on(LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select code, cast(effective_from as text), kind, name, lowest, highest, no_opinion, legal_basis
                        from rating_criterion
                        where effective_from <= :day and (effective_to is null or effective_to >= :day)
                        order by kind desc, code""", Object[].class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(Criteria::criterion).toList();
    }

    /** Those of them that the open survey asks on the day. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<Criterion> askedOpenlyOn(LocalDate day) {
        List<String> asked = entities.createNativeQuery("""
                        select criterion from open_survey_question
                        where asked_from <= :day and (asked_to is null or asked_to >= :day)""", String.class)
                .setParameter("day", day)
                .getResultList();
        return on(day).stream()
                .filter(criterion -> asked.contains(criterion.code()))
                .toList();
    }

    private static Criterion criterion(Object[] row) {
        return new Criterion(
                (String) row[0],
                LocalDate.parse((String) row[1]),
                Criterion.Kind.valueOf((String) row[2]),
                (String) row[3],
                ((Number) row[4]).intValue(),
                ((Number) row[5]).intValue(),
                (Boolean) row[6],
                (String) row[7]);
    }
}
