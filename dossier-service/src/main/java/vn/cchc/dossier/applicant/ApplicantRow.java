package vn.cchc.dossier.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "applicant")
class ApplicantRow {

    @Id
    String dossier;

    @Enumerated(EnumType.STRING)
    Applicant.Type type;

    String name;

    @Column(name = "identity_sealed")
    byte[] identitySealed;

    @Column(name = "identity_hash")
    byte[] identityHash;

    String phone;
    String email;
    String address;

    /** When all that identifies the person was erased; null while it is kept. */
    @Column(name = "erased_at")
    Instant erasedAt;
}
