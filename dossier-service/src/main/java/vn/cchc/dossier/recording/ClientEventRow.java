package vn.cchc.dossier.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "client_event")
class ClientEventRow {

    @Id
    String id;

    String dossier;
    byte[] fingerprint;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
