package vn.cchc.dossier.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.rating.QuestionSet.Asked;
import vn.cchc.dossier.rating.QuestionSet.Change;
import vn.cchc.dossier.rating.QuestionSet.Question;

/** What the open survey asks by date, and who said so, in the transaction at hand. */
@ApplicationScoped
class QuestionStore {

    private final EntityManager entities;

    QuestionStore(EntityManager entities) {
        this.entities = entities;
    }

    /** One at a time changes what is asked. */
    void lock() {
        entities.createNativeQuery("lock table open_survey_question in share row exclusive mode")
                .executeUpdate();
    }

    /** The stretches between the days on which anything changed, the earliest first. */
    @SuppressWarnings("unchecked")
    List<Asked> asked() {
        List<Object[]> rows = entities.createNativeQuery("""
                        with days as (select asked_from as day from open_survey_question
                                      union select asked_to + 1 from open_survey_question where asked_to is not null),
                             stretches as (select day, lead(day) over (order by day) - 1 as last from days)
                        select cast(s.day as text), cast(s.last as text), q.criterion, q.legal_basis
                        from stretches s join open_survey_question q
                          on q.asked_from <= s.day and (q.asked_to is null or q.asked_to >= s.day)
                        order by s.day, q.criterion""", Object[].class).getResultList();
        List<Asked> asked = new ArrayList<>();
        for (Object[] row : rows) {
            LocalDate from = LocalDate.parse((String) row[0]);
            if (asked.isEmpty() || !asked.get(asked.size() - 1).askedFrom().equals(from)) {
                LocalDate to = row[1] == null ? null : LocalDate.parse((String) row[1]);
                asked.add(new Asked(from, to, new ArrayList<>()));
            }
            asked.get(asked.size() - 1).questions().add(new Question((String) row[2], (String) row[3]));
        }
        return asked;
    }

    /** Ends what was asked the day before and takes back what was planned for that day and later. */
    void put(QuestionSet set) {
        entities.createNativeQuery("delete from open_survey_question where asked_from >= :from")
                .setParameter("from", set.askedFrom())
                .executeUpdate();
        entities.createNativeQuery("""
                        update open_survey_question set asked_to = :last
                        where asked_to is null or asked_to > :last""")
                .setParameter("last", set.askedFrom().minusDays(1))
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into open_survey_question (criterion, asked_from, legal_basis)
                        select unnest(:criteria), :from, :basis""")
                .setParameter("criteria", set.criteria().toArray(String[]::new))
                .setParameter("from", set.askedFrom())
                .setParameter("basis", set.legalBasis())
                .executeUpdate();
    }

    void record(QuestionSet set, List<String> former, Instant at, String by) {
        entities.createNativeQuery("""
                        insert into open_survey_question_change (asked_from, criteria, former, legal_basis, recorded_at,
                                                                 recorded_by)
                        values (:from, :criteria, :former, :basis, :at, :by)""")
                .setParameter("from", set.askedFrom())
                .setParameter("criteria", set.criteria().toArray(String[]::new))
                .setParameter("former", former.toArray(String[]::new))
                .setParameter("basis", set.legalBasis())
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** The latest first; at most as many as anybody reads. */
    @SuppressWarnings("unchecked")
    List<Change> changes() {
        List<Object[]> rows = entities.createNativeQuery("""
                        select number, cast(asked_from as text), criteria, legal_basis, former, recorded_at, recorded_by
                        from open_survey_question_change order by number desc limit 200""", Object[].class).getResultList();
        return rows.stream()
                .map(row -> new Change(
                        (Long) row[0],
                        new QuestionSet(LocalDate.parse((String) row[1]), List.of((String[]) row[2]), (String) row[3]),
                        List.of((String[]) row[4]),
                        (Instant) row[5],
                        (String) row[6]))
                .toList();
    }
}
