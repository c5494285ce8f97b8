package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.LikePattern;

/** Reads apologies. */
@ApplicationScoped
public class ApologyQueries {

    /** After the apology with these keys, newest first. */
    public record After(Instant madeAt, String dossier, int number) {}

    private final EntityManager entities;

    ApologyQueries(EntityManager entities) {
        this.entities = entities;
    }

    public List<Apology> of(String dossier) {
        return entities
                .createQuery(
                        "select a from ApologyRow a where a.dossier = :dossier order by a.number", ApologyRow.class)
                .setParameter("dossier", dossier)
                .getResultList()
                .stream()
                .map(Apology::of)
                .toList();
    }

    /** @param path that of an agency, for it and all below it; null for all agencies */
    @SuppressWarnings("unchecked")
    public List<PublicApology> published(String path, BusinessDays.Period period, After after, int limit) {
        String narrowed = path == null ? "" : """
                 and (a.agency_at_fault = :path or a.agency_at_fault in (
                      select g.code from agency g where g.path = :path or g.path like :below))""";
        var query = entities.createNativeQuery(
                        """
                        select a.dossier, a.apology_seq, a.kind, d.procedure_code, d.procedure_name, a.agency_at_fault,
                               a.old_due_at, a.new_due_at, a.made_at
                        from apology a join dossier d on d.code = a.dossier
                        where a.made_at >= :from and a.made_at < :to
                          and (a.made_at, a.dossier, a.apology_seq) < (:madeAt, :dossier, :number)""" + narrowed + " order by a.made_at desc, a.dossier desc, a.apology_seq desc limit :limit",
                        Object[].class)
                .setParameter("from", period.from())
                .setParameter("to", period.toExclusive())
                .setParameter("madeAt", after.madeAt())
                .setParameter("dossier", after.dossier())
                .setParameter("number", after.number())
                .setParameter("limit", limit);
        if (path != null) {
            query.setParameter("path", path).setParameter("below", LikePattern.startingWith(path + "/"));
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(ApologyQueries::published).toList();
    }

    private static PublicApology published(Object[] row) {
        return new PublicApology(
                (String) row[0],
                (Integer) row[1],
                ApologyKind.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                (Instant) row[8]);
    }
}
