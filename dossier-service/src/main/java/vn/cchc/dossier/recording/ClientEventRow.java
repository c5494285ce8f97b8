package vn.cchc.dossier.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "client_event")
@IdClass(EventKey.class)
class ClientEventRow {

    @Id
    String dossier;

    @Id
    String id;

    String sender;
    byte[] fingerprint;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
