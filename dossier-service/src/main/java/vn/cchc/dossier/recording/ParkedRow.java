package vn.cchc.dossier.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.kit.identity.Role;

@Entity
@Table(name = "parked_event")
@IdClass(EventKey.class)
class ParkedRow {

    @Id
    String dossier;

    @Id
    String id;

    String agency;

    @Enumerated(EnumType.STRING)
    EventType type;

    @Column(name = "occurred_at")
    Instant occurredAt;

    /** The id of the event its sender wants recorded first; null where none was named. */
    @Column(name = "after_id")
    String after;

    @ColumnTransformer(write = "?::jsonb")
    String data;

    /** What it says in place of {@code data}, where that may name people. */
    @Column(name = "sealed_data")
    byte[] sealedData;

    byte[] fingerprint;

    /** The type of the event that has to come first, or why it can no longer be applied. */
    String missing;

    /** Nothing that can still come will make it apply: somebody has to look at it. */
    boolean impossible;

    String sender;

    /** The agency the sender acted for: its part in the dossier is asked again when the event is recorded. */
    @Column(name = "sender_agency")
    String senderAgency;

    /** The sender's roles when it came, by their wire names. */
    @Column(name = "sender_roles")
    String senderRoles;

    boolean migrated;

    /** Counts what was parked, in the order in which it was sent. */
    @Column(insertable = false, updatable = false)
    Long number;

    @Column(name = "parked_at")
    Instant parkedAt;

    /** Since when it waits for what it waits for now, or cannot be recorded. */
    @Column(name = "missing_since")
    Instant missingSince;

    /** When somebody took it off the list for good, who, and why; null while it waits. */
    @Column(name = "discarded_at")
    Instant discardedAt;

    @Column(name = "discarded_by")
    String discardedBy;

    @Column(name = "discard_reason")
    String discardReason;

    boolean isDiscarded() {
        return discardedAt != null;
    }

    void write(Set<Role> roles) {
        senderRoles = roles.stream().map(Role::wireName).sorted().collect(Collectors.joining(" "));
    }

    /** Of rows from before they were kept only whether a migrator sent it. */
    Set<Role> roles() {
        Stream<Role> kept = Stream.of(senderRoles.split(" ")).flatMap(name -> Role.fromWireName(name).stream());
        return Stream.concat(kept, migrated ? Stream.of(Role.MIGRATOR) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
