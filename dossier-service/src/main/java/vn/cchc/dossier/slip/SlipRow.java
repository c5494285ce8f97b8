package vn.cchc.dossier.slip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Reception.Capacity;

@Entity
@Table(name = "slip")
class SlipRow {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    SlipKind kind;

    String agency;

    int year;

    int number;

    @Column(name = "procedure_code")
    String procedureCode;

    @Column(name = "procedure_name")
    String procedureName;

    @Column(name = "competent_agency")
    String competentAgency;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "sealed")
    byte[] sealedContent;

    @Column(name = "identity_hash")
    byte[] identityHash;

    /** Keyed hash of name and phone; null without a phone. */
    @Column(name = "contact_hash")
    byte[] contactHash;

    /** When who came and what was said were erased; null while they are kept. */
    @Column(name = "erased_at")
    Instant erasedAt;

    /** Whether a dossier came of it, noted when it could no longer be told by the person. */
    @Column(name = "came_in")
    boolean cameIn;

    int items;

    @Column(name = "request_number")
    int requestNumber;

    @Column(name = "legal_basis")
    String legalBasis;

    @Enumerated(EnumType.STRING)
    Capacity capacity;

    String staff;

    @Column(name = "made_at")
    Instant madeAt;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;
}
