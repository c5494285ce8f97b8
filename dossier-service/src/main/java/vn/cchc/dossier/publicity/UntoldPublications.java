package vn.cchc.dossier.publicity;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import vn.cchc.dossier.publicity.PublicationEvents.Posted;
import vn.cchc.kit.transaction.Batches;

/** Tells of what was made public before anybody was told of it, each channel and day of a unit at once. */
@ApplicationScoped
public class UntoldPublications {

    private static final Logger LOG = Logger.getLogger(UntoldPublications.class);
    private static final int BATCH = 100;

    /** As many procedures as one record may name; the rest of a day follows in the next batch. */
    private static final int MOST = 500;

    private static final String GROUPS = """
            select distinct agency, channel, published_on, withdrawn from procedure_publication where not told
            order by agency, channel, published_on, withdrawn limit :batch""";

    private static final String TAKE = """
            update procedure_publication p set told = true
            from (select procedure_code from procedure_publication
                  where not told and agency = :agency and channel = :channel and published_on = :publishedOn
                    and withdrawn = :withdrawn
                  order by procedure_code limit :most for update skip locked) taken
            where p.procedure_code = taken.procedure_code and p.agency = :agency and p.channel = :channel
              and p.published_on = :publishedOn
            returning p.procedure_code""";

    private final EntityManager entities;
    private final PublicationTelling telling;

    UntoldPublications(EntityManager entities, PublicationTelling telling) {
        this.entities = entities;
        this.telling = telling;
    }

    @Scheduled(
            identity = "untold-publications",
            every = "${cchc.untold-procedures.every:10m}",
            delayed = "${cchc.untold-procedures.delayed:15s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        int told = Batches.untilNone(this::tellSome);
        if (told > 0) {
            LOG.infof("Told of %d procedures made public that were on record already", told);
        }
    }

    @SuppressWarnings("unchecked")
    private int tellSome() {
        List<Object[]> groups = entities.createNativeQuery(GROUPS, Object[].class)
                .setParameter("batch", BATCH)
                .getResultList();
        return groups.stream().mapToInt(this::tell).sum();
    }

    @SuppressWarnings("unchecked")
    private int tell(Object... group) {
        PublicityChannel channel = PublicityChannel.valueOf((String) group[1]);
        List<String> procedures = entities.createNativeQuery(TAKE, String.class)
                .setParameter("agency", group[0])
                .setParameter("channel", channel.name())
                .setParameter("publishedOn", Columns.day(group[2]))
                .setParameter("withdrawn", group[3])
                .setParameter("most", MOST)
                .getResultList();
        if (!procedures.isEmpty()) {
            List<String> inOrder = procedures.stream().sorted().toList();
            telling.tell(new Posted((String) group[0], channel, Columns.day(group[2]), (Boolean) group[3], inOrder));
        }
        return procedures.size();
    }
}
