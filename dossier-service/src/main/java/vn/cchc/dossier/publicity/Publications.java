package vn.cchc.dossier.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The table of publications: the latest day of a channel counts. */
@ApplicationScoped
class Publications {

    private static final String INSERT = """
            insert into procedure_publication as p
                (procedure_code, agency, channel, published_on, withdrawn, recorded_by, recorded_at, told)
            values (:procedure, :agency, :channel, :publishedOn, :withdrawn, :by, :at, true)
            on conflict on constraint procedure_publication_pk do update
                set withdrawn = excluded.withdrawn, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at,
                    told = true
                where p.withdrawn <> excluded.withdrawn""";

    private static final String LIST = """
            select p.procedure_code, p.agency, p.channel, p.published_on, p.withdrawn, p.recorded_by, p.recorded_at
            from procedure_publication p
            join agency a on a.code = p.agency
            where (a.path = :prefix or a.path like :below)
              and (cast(:agency as text) is null or p.agency = :agency)
              and (cast(:procedure as text) is null or p.procedure_code = :procedure)
              and (p.procedure_code, p.agency, p.channel, p.published_on)
                  > (:afterProcedure, :afterAgency, :afterChannel, cast(:afterDay as date))
            order by p.procedure_code, p.agency, p.channel, p.published_on""";

    private final EntityManager entities;

    Publications(EntityManager entities) {
        this.entities = entities;
    }

    /** False when the same was recorded before; whoever adds one tells of it in the same transaction. */
    boolean add(Publication publication) {
        return entities.createNativeQuery(INSERT)
                        .setParameter("procedure", publication.procedure())
                        .setParameter("agency", publication.agency())
                        .setParameter("channel", publication.channel().name())
                        .setParameter("publishedOn", publication.publishedOn())
                        .setParameter("withdrawn", publication.withdrawn())
                        .setParameter("by", publication.recordedBy())
                        .setParameter("at", publication.recordedAt())
                        .executeUpdate()
                == 1;
    }

    /** @param after the keys of the last row of the page before, or empty */
    @SuppressWarnings("unchecked")
    List<Publication> list(String pathPrefix, String agency, String procedure, List<String> after, int limit) {
        boolean first = after.isEmpty();
        Query query = entities.createNativeQuery(LIST, Object[].class)
                .setParameter("prefix", pathPrefix)
                .setParameter("below", pathPrefix + "/%")
                .setParameter("agency", agency)
                .setParameter("procedure", procedure)
                .setParameter("afterProcedure", first ? "" : after.get(0))
                .setParameter("afterAgency", first ? "" : after.get(1))
                .setParameter("afterChannel", first ? "" : after.get(2))
                .setParameter("afterDay", first ? LocalDate.EPOCH.toString() : after.get(3))
                .setMaxResults(limit);
        return ((List<Object[]>) query.getResultList())
                .stream().map(Publications::publication).toList();
    }

    private static Publication publication(Object... row) {
        return new Publication(
                (String) row[0],
                (String) row[1],
                PublicityChannel.valueOf((String) row[2]),
                Columns.day(row[3]),
                (Boolean) row[4],
                (String) row[5],
                (Instant) row[6]);
    }
}
