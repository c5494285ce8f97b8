package vn.cchc.dossier.applicant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    /** How many people's data an export took; null for a single reading. */
    Integer records;
}
