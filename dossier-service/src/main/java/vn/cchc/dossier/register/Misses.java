package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Fault;

/** What is known about the deadlines a dossier missed. */
@ApplicationScoped
public class Misses {

    private final EntityManager entities;

    Misses(EntityManager entities) {
        this.entities = entities;
    }

    /** The agency the last missed deadline was laid to. */
    public Optional<String> lastAgencyAtFault(String dossier) {
        return Optional.ofNullable(lastAgenciesAtFault(Set.of(dossier)).get(dossier));
    }

    /** Whom each missed deadline was laid to, by deadline version. */
    public Map<Integer, Fault> of(String dossier) {
        return entities.createQuery("select o from OverdueRow o where o.dossier = :dossier", OverdueRow.class)
                .setParameter("dossier", dossier)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.deadlineVersion, row -> new Fault(row.faultAgency, row.faultStep, null)));
    }

    /** The same for many dossiers; one that missed nothing is not in it. */
    public Map<String, String> lastAgenciesAtFault(Set<String> dossiers) {
        List<OverdueRow> rows = entities.createQuery(
                        "select o from OverdueRow o where o.dossier in (:dossiers) order by o.deadlineVersion",
                        OverdueRow.class)
                .setParameter("dossiers", dossiers)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.dossier, row -> row.faultAgency, (earlier, later) -> later));
    }
}
