package vn.cchc.bench.insert;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** One row for one dossier, with the index its list would need. It says that it is new, so that saving is one insert. */
@Entity
@Table(name = "intake", indexes = @Index(name = "intake_received", columnList = "receivingAgency, receivedAt"))
class IntakeRow implements Persistable<UUID> {

    @Id
    UUID code;

    String procedure;
    String receivingAgency;
    String competentAgency;
    String channel;
    String returnChannel;
    String applicantName;
    String identityNumber;
    String phone;
    String address;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Map<String, Object>> components;

    String summary;
    Instant receivedAt;

    @Transient
    boolean known;

    @Override
    public UUID getId() {
        return code;
    }

    @Override
    public boolean isNew() {
        return !known;
    }

    @PostLoad
    @PostPersist
    void remember() {
        known = true;
    }
}
