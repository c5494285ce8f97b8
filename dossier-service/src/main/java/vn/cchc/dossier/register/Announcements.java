package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.hibernate.Session;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.publishing.DossierEvents;
import vn.cchc.kit.outbox.Outbox;

/**
 * What the system itself records about many dossiers. Thousands of deadlines end in the same second, at the close of the
 * office: reading and publishing take one statement for all, not one for each.
 */
@ApplicationScoped
public class Announcements {

    /** One event the system found owing, and what is remembered with it. */
    public record Announcement(RecordedEvent event, Entry entry) {}

    private final EntityManager entities;
    private final Register register;
    private final Outbox outbox;

    Announcements(EntityManager entities, Register register, Outbox outbox) {
        this.entities = entities;
        this.register = register;
        this.outbox = outbox;
    }

    /**
     * Records what each of the dossiers owes, in the transaction at hand; one that owes nothing gets its checks put right.
     *
     * @return how many owed something
     */
    public int record(List<String> codes, Instant now, Function<Dossier, Optional<Announcement>> owed) {
        List<Announcement> found = new ArrayList<>();
        for (Dossier dossier : lock(codes)) {
            owed.apply(dossier).ifPresentOrElse(found::add, () -> register.recheck(dossier, now));
        }
        found.forEach(one -> register.write(List.of(one.event()), one.entry()));
        outbox.append(found.stream()
                .map(one -> DossierEvents.publish(one.event(), one.entry().at()))
                .toList());
        return found.size();
    }

    /** What another replica or a request holds is passed over; the next sweep comes back to what still owes something then. */
    private List<Dossier> lock(List<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities
                .unwrap(Session.class)
                .createSelectionQuery("from DossierRow d where d.code in :codes order by d.code", DossierRow.class)
                .setParameter("codes", codes)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .map(StoredDossier::read)
                .toList();
    }
}
