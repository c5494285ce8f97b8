package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.LikePattern;

/** Goes through all dossiers, a stretch of codes at a time, for those whose count a calendar may touch. */
@ApplicationScoped
public class Recounts {

    /** @param last the code up to which was looked; null when there was none left */
    public record Stretch(String last, List<Dossier> touched) {}

    private final EntityManager entities;

    Recounts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Open dossiers that count within the period: the appointment, the stage they are in, an opinion or a supplement they wait for.
     *
     * @param path that of an agency, for the dossiers it and all below it received
     * @param rows how many dossiers are looked at, so that a stretch takes its time whatever it holds
     */
    @SuppressWarnings("unchecked")
    public Stretch touched(String path, BusinessDays.Period period, String after, int rows) {
        String last = (String) entities.createNativeQuery("""
                        select max(code) from (
                            select code from dossier where code > :after order by code limit :rows) stretch""", String.class)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .getSingleResult();
        if (last == null) {
            return new Stretch(null, List.of());
        }
        List<DossierRow> found = entities.createNativeQuery("""
                        select d.* from dossier d
                        where d.code > :after and d.code <= :last
                          and d.ended_at is null and least(d.counted_from, d.received_at) < :to
                          and (greatest(d.due_at, d.stage_due_at, d.leg_due_at, d.supplement_until) >= :from
                               or d.answer_due_at is not null)
                          and (d.receiving_agency = :path or d.receiving_agency in (
                               select a.code from agency a where a.path = :path or a.path like :below))
                        order by d.code""", DossierRow.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("from", period.from())
                .setParameter("to", period.toExclusive())
                .setParameter("path", path)
                .setParameter("below", LikePattern.startingWith(path + "/"))
                .getResultList();
        return new Stretch(last, found.stream().map(StoredDossier::read).toList());
    }
}
