package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.LikePattern;

/** Finds the dossiers whose histories something was recorded in. */
@ApplicationScoped
public class RecordedDossiers {

    private final EntityManager entities;
    private final ReplicatedAgencies agencies;

    RecordedDossiers(EntityManager entities, ReplicatedAgencies agencies) {
        this.entities = entities;
        this.agencies = agencies;
    }

    /** Codes of dossiers received by the agency or below it, in order, after the one given. */
    @SuppressWarnings("unchecked")
    public List<String> recordedIn(BusinessDays.Period period, String agency, String after, int limit) {
        String path = agencies.path(agency).orElse(agency);
        return entities.createNativeQuery("""
                        select d.code from dossier d
                        where d.code > :after
                          and (d.receiving_agency = :agency or d.receiving_agency in (
                               select a.code from agency a where a.path like :below))
                          and exists (select 1 from dossier_event e where e.dossier = d.code
                                      and e.recorded_at >= :from and e.recorded_at < :to)
                        order by d.code limit :limit""", String.class)
                .setParameter("after", after)
                .setParameter("agency", agency)
                .setParameter("below", LikePattern.startingWith(path + "/"))
                .setParameter("from", period.from())
                .setParameter("to", period.toExclusive())
                .setParameter("limit", limit)
                .getResultList();
    }
}
