package vn.cchc.dossier.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Where applicants are kept, one per dossier. */
@ApplicationScoped
public class Applicants {

    private final EntityManager entities;
    private final Sealing sealing;

    Applicants(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    public void add(String dossier, Applicant applicant) {
        ApplicantRow row = new ApplicantRow();
        row.dossier = dossier;
        row.type = applicant.type();
        row.name = applicant.name();
        row.phone = applicant.phone();
        row.email = applicant.email();
        row.address = applicant.address();
        if (applicant.identityNumber() != null) {
            row.identitySealed = sealing.seal(dossier, applicant.identityNumber());
            row.identityHash = sealing.hash(applicant.identityNumber());
        }
        entities.persist(row);
    }

    /** In clear; what leaves the service is masked unless the reading is logged. */
    public Optional<Applicant> find(String dossier) {
        return Optional.ofNullable(entities.find(ApplicantRow.class, dossier)).map(row -> {
            String identity = row.identitySealed == null ? null : sealing.open(dossier, row.identitySealed);
            return new Applicant(row.type, row.name, identity, row.phone, row.email, row.address);
        });
    }
}
