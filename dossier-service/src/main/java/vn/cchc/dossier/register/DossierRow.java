package vn.cchc.dossier.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Level;
import vn.cchc.dossier.domain.Reception.Capacity;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.domain.SupplementPolicy;
import vn.cchc.kit.worktime.TermUnit;

@Entity
@Table(name = "dossier")
class DossierRow {

    @Id
    String code;

    @Embedded
    Procedure procedure;

    @Column(name = "receiving_agency")
    String receivingAgency;

    @Column(name = "competent_agency")
    String competentAgency;

    @Column(name = "support_point")
    String supportPoint;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    @Column(name = "return_channel")
    Channel returnChannel;

    String summary;

    @ColumnTransformer(write = "?::jsonb")
    String components;

    /** What came later to complete it. */
    @ColumnTransformer(write = "?::jsonb")
    String supplemented;

    @Column(name = "counter_notes")
    @ColumnTransformer(write = "?::jsonb")
    String notes;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "received_at")
    Instant receivedAt;

    @Embedded
    Reception reception;

    boolean migrated;

    @Enumerated(EnumType.STRING)
    Status state;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "supplement_until")
    Instant supplementUntil;

    /** Whether it was announced that the time for it has run out. */
    @Column(name = "supplement_expired")
    boolean supplementExpired;

    @Column(name = "ended_at")
    Instant endedAt;

    @Embedded
    AppointmentColumns appointment;

    @Embedded
    HandlingColumns handling;

    @Embedded
    ResultColumns result;

    @Embedded
    SyncColumns sync;

    String holder;

    String officer;

    int supplements;

    int reschedules;

    long sequence;

    @Column(name = "last_occurred_at")
    Instant lastOccurredAt;

    /** The hash of the last row of the history, so that one cut off at the end is missed. */
    @Column(name = "last_hash")
    byte[] lastHash;

    @Version
    int version;

    @Embeddable
    static class Procedure {

        @Column(name = "procedure_code")
        String code;

        @Column(name = "procedure_version")
        LocalDate version;

        @Column(name = "procedure_name")
        String name;

        @Column(name = "field_code")
        String fieldCode;

        @Column(name = "field_name")
        String fieldName;

        @Enumerated(EnumType.STRING)
        Level level;

        @Column(name = "term_amount")
        int termAmount;

        @Enumerated(EnumType.STRING)
        @Column(name = "term_unit")
        TermUnit termUnit;

        @Enumerated(EnumType.STRING)
        @Column(name = "supplement_policy")
        SupplementPolicy supplementPolicy;

        @Column(name = "next_day_after")
        LocalTime nextDayAfter;

        @Column(name = "exempt_from_system")
        boolean exemptFromSystem;
    }

    @Embeddable
    static class Reception {

        @Enumerated(EnumType.STRING)
        @Column(name = "received_capacity")
        Capacity capacity;

        @Column(name = "received_staff")
        String staff;

        @Column(name = "online_level")
        Integer onlineLevel;

        @Column(name = "immediate_result")
        boolean immediateResult;

        @Column(name = "acknowledgement_due_at")
        Instant acknowledgementDueAt;
    }
}
