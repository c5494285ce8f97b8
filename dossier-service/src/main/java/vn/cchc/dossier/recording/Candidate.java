package vn.cchc.dossier.recording;

import java.time.Instant;
import java.util.Set;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.kit.identity.Role;

/**
 * An event that is held against its dossier: just sent, or parked until now.
 *
 * @param after the id of the event that has to be recorded first; null where the sender named none
 */
record Candidate(
        String id,
        EventType type,
        Instant occurredAt,
        String after,
        EventData data,
        byte[] fingerprint,
        Author author) {

    /** Who sent it, for which agency, and with which right, as it was when it came. */
    record Author(String subject, String agency, Set<Role> roles) {
        boolean isMigrator() {
            return roles.contains(Role.MIGRATOR);
        }
    }

    static Candidate of(EventRequest request, byte[] fingerprint, EventData data, Sender sender) {
        return new Candidate(
                request.id(),
                request.type(),
                request.occurredAt(),
                request.after(),
                data,
                fingerprint,
                new Author(sender.subject(), sender.agency(), sender.roles()));
    }
}
