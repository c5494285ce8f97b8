package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.petition.domain.PetitionLimits;
import vn.cchc.dossier.petition.domain.PetitionLimits.Limit;
import vn.cchc.dossier.petition.domain.PetitionStep;
import vn.cchc.dossier.reference.WorkingTime;

/** The limits of the steps as they are on record, with the working time of an agency. */
@ApplicationScoped
class PetitionTerms {

    private final EntityManager entities;
    private final WorkingTime workingTime;

    PetitionTerms(EntityManager entities, WorkingTime workingTime) {
        this.entities = entities;
        this.workingTime = workingTime;
    }

    PetitionLimits of(String agency) {
        return new PetitionLimits(limits(), workingTime.of(agency));
    }

    @SuppressWarnings("unchecked")
    private List<Limit> limits() {
        List<Object[]> rows = entities.createNativeQuery(
                        "select step, cast(effective_from as text), working_days from petition_term", Object[].class)
                .getResultList();
        return rows.stream()
                .map(row -> new Limit(
                        PetitionStep.valueOf((String) row[0]),
                        LocalDate.parse((String) row[1]),
                        ((Number) row[2]).intValue()))
                .toList();
    }
}
