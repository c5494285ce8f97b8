package vn.cchc.dossier.applicant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.cchc.dossier.chain.CanonicalRow;

@Entity
@Table(name = "access_log")
class AccessRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    Instant at;
    String subject;
    String roles;
    String agency;
    String dossier;
    String fields;
    String purpose;
    String address;

    /** How many people's data an export took or a search found; null for a single reading. */
    Integer records;

    /** Over the row alone: a chain would make every reading wait for the one before. The day's seal holds them together. */
    byte[] hash;

    /** Every column but the hash, and the number, which the database gives out. */
    byte[] hashed() {
        return new CanonicalRow()
                .with("at", at)
                .with("subject", subject)
                .with("roles", roles)
                .with("agency", agency)
                .with("dossier", dossier)
                .with("fields", fields)
                .with("purpose", purpose)
                .with("address", address)
                .with("records", records)
                .hash(null);
    }
}
