package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.reference.AgencyTree;

/** Questions and answers as staff published them; one that was reopened is away until it is published again. */
@ApplicationScoped
class PublishedPetitions {

    private final EntityManager entities;
    private final AgencyTree agencies;

    PublishedPetitions(EntityManager entities, AgencyTree agencies) {
        this.entities = entities;
        this.agencies = agencies;
    }

    /** Nothing here comes from the petitioner's own words. */
    record PublishedPetition(
            String code,
            String agency,
            String agencyName,
            Level level,
            PetitionSubject about,
            String procedure,
            Instant publishedAt,
            String question,
            String answer) {}

    /** Newest first, after the one with these keys. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<PublishedPetition> list(String agency, Instant after, String afterCode, int limit) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select p.code, p.agency, p.level, p.about, p.procedure_code, p.state_since, e.question, e.text
                        from petition p join petition_event e on e.petition = p.code and e.type = 'PUBLISHED'
                             and e.occurred_at = p.state_since and e.sequence = (
                                 select max(l.sequence) from petition_event l
                                 where l.petition = p.code and l.type = 'PUBLISHED')
                        where p.state = 'PUBLISHED' and p.agency = coalesce(:agency, p.agency)
                          and (p.state_since, p.code) < (:after, :code)
                        order by p.state_since desc, p.code desc limit :limit""", Object[].class)
                .setParameter("agency", agency)
                .setParameter("after", after)
                .setParameter("code", afterCode)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(this::published).toList();
    }

    private PublishedPetition published(Object[] row) {
        return new PublishedPetition(
                (String) row[0],
                (String) row[1],
                agencies.name((String) row[1]),
                Level.valueOf((String) row[2]),
                PetitionSubject.valueOf((String) row[3]),
                (String) row[4],
                (Instant) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
