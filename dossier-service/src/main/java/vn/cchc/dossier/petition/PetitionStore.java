package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.petition.domain.Petition;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.kit.outbox.Outbox;

/** Keeps petitions: row, history and outbox entry in the transaction at hand, or none of them. */
@ApplicationScoped
class PetitionStore {

    private final EntityManager entities;
    private final Outbox outbox;

    PetitionStore(EntityManager entities, Outbox outbox) {
        this.entities = entities;
        this.outbox = outbox;
    }

    /** A number out of a sequence: no lock, and gaps do no harm. */
    long nextNumber() {
        return ((Number) entities.createNativeQuery("select nextval('petition_number')")
                        .getSingleResult())
                .longValue();
    }

    Optional<PetitionRow> find(String code) {
        return Optional.ofNullable(entities.find(PetitionRow.class, code));
    }

    /** Held until the transaction ends, so that one thing happens to it at a time. */
    Optional<PetitionRow> lock(String code) {
        return Optional.ofNullable(entities.find(PetitionRow.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(PetitionRow row, Petition petition, List<Attachment> attachments) {
        row.write(petition);
        entities.persist(row);
        Accepted received = new Accepted(petition, PetitionEventType.RECEIVED, row.receivedAt, null);
        keep(row, received, null, row.receivedBy, attachments);
    }

    /** @param command null for what the system notes itself */
    void append(PetitionRow row, Accepted accepted, PetitionCommand command, String by) {
        row.write(accepted.next());
        keep(row, accepted, command, by, command == null ? List.of() : command.attachments());
    }

    private void keep(
            PetitionRow row, Accepted accepted, PetitionCommand command, String by, List<Attachment> attachments) {
        PetitionEventRow event = new PetitionEventRow();
        event.petition = row.code;
        event.sequence = accepted.next().sequence();
        event.type = accepted.type();
        event.occurredAt = accepted.at();
        event.recordedBy = by;
        event.agency = row.agency;
        event.state = row.state;
        event.dueAt = accepted.due();
        event.onTime = accepted.onTime();
        event.attachments = Attachment.write(attachments);
        if (command != null) {
            event.text = command.text();
            event.question = command.question();
            event.fault = command.fault();
            event.measure = command.measure();
        }
        entities.persist(event);
        outbox.append(PetitionEvents.publish(row, accepted, command));
    }

    List<PetitionEventRow> history(String code) {
        return entities.createQuery(
                        "select e from PetitionEventRow e where e.petition = :code order by e.sequence",
                        PetitionEventRow.class)
                .setParameter("code", code)
                .getResultList();
    }
}
