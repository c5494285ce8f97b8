package vn.cchc.plan.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

@Entity
@Table(name = "legal_document")
class LegalEntity {

    @Id
    private UUID id;

    private String keeper;

    @Enumerated(EnumType.STRING)
    private LegalKind kind;

    private String number;
    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String summary;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_to")
    private LocalDate inForceTo;

    @Column(name = "suspended_from")
    private LocalDate suspendedFrom;

    @Column(name = "suspended_to")
    private LocalDate suspendedTo;

    @Column(name = "replaced_by")
    private UUID replacedBy;

    private String link;
    private String checksum;
    private String review;

    /** When and by whom it was said last; kept for questions asked later, shown to nobody. */
    @Column(name = "at")
    private Instant at;

    @Column(name = "subject")
    private String subject;

    @Version
    private long version;

    protected LegalEntity() {}

    LegalEntity(LegalForm form, String subject, Instant at) {
        this.id = UUID.randomUUID();
        become(form, subject, at);
    }

    final void become(LegalForm form, String by, Instant now) {
        keeper = form.keeper();
        kind = form.kind();
        number = form.number().strip();
        issuer = form.issuer().strip();
        issuedOn = form.issuedOn();
        summary = form.summary();
        inForceFrom = form.inForceFrom();
        inForceTo = form.inForceTo();
        suspendedFrom = form.suspendedFrom();
        suspendedTo = form.suspendedTo();
        replacedBy = form.replacedBy();
        link = form.link();
        checksum = form.checksum() == null ? null : form.checksum().toLowerCase(Locale.ROOT);
        review = form.review();
        subject = by;
        at = now;
    }

    LegalForm form() {
        return new LegalForm(
                keeper,
                kind,
                number,
                issuer,
                issuedOn,
                summary,
                inForceFrom,
                inForceTo,
                suspendedFrom,
                suspendedTo,
                replacedBy,
                link,
                checksum,
                review);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
