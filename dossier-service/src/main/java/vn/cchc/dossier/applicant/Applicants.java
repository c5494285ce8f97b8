package vn.cchc.dossier.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** Where applicants are kept, one per dossier. */
@ApplicationScoped
public class Applicants {

    /** No dossier has this code, and nobody these digits. */
    private static final String DECOY = "decoy";

    private static final Text ERASED = Text.of(
            "Dữ liệu cá nhân của hồ sơ đã xóa do hết thời hạn lưu.",
            "The personal data of this dossier were erased: their time was over.");

    private final EntityManager entities;
    private final Sealing sealing;
    private final Applicant decoy =
            new Applicant(Applicant.Type.PERSON, DECOY, "------------", "----------", null, null);
    private final byte[] sealedDecoy;

    Applicants(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
        this.sealedDecoy = sealing.seal(DECOY, decoy.identityNumber());
    }

    public void add(String dossier, Applicant applicant) {
        ApplicantRow row = new ApplicantRow();
        row.dossier = dossier;
        fill(row, applicant);
        entities.persist(row);
    }

    /** Another applicant in place of a wrong one, which is kept sealed under the number of the correction. */
    public void replace(String dossier, long sequence, Applicant applicant) {
        if (entities.find(ApplicantRow.class, dossier).erasedAt != null) {
            throw Problems.conflict("personal-data-erased", ERASED);
        }
        Applicant former = find(dossier).orElseThrow();
        entities.createNativeQuery(
                        "insert into applicant_history (dossier, sequence, sealed) values (:dossier, :sequence, :sealed)")
                .setParameter("dossier", dossier)
                .setParameter("sequence", sequence)
                .setParameter("sealed", sealing.seal(dossier, StoredJson.write(former)))
                .executeUpdate();
        fill(entities.find(ApplicantRow.class, dossier), applicant);
    }

    private void fill(ApplicantRow row, Applicant applicant) {
        row.type = applicant.type();
        row.name = applicant.name();
        row.phone = applicant.phone();
        row.email = applicant.email();
        row.address = applicant.address();
        String identity = applicant.identityNumber();
        row.identitySealed = identity == null ? null : sealing.seal(row.dossier, identity);
        row.identityHash = identity == null ? null : sealing.hash(identity);
    }

    /**
     * Whether these are the last digits that only the applicant knows. A dossier that does not exist, or whose applicant was erased, costs the same work:
     * one look-up, one opening of a seal, the same comparisons.
     */
    @Transactional
    public boolean verify(String dossier, String lastFour) {
        ApplicantRow row = entities.find(ApplicantRow.class, dossier);
        boolean known = row != null && row.erasedAt == null;
        boolean matches = (known ? clear(row) : decoy).endsWith(lastFour);
        if (!known) {
            sealing.open(DECOY, sealedDecoy);
        }
        return matches && known;
    }

    /** The keyed hash by which a person is the same in all their dossiers; empty without an identity number. */
    public Optional<byte[]> key(String dossier) {
        return Optional.ofNullable(entities.find(ApplicantRow.class, dossier)).map(row -> row.identityHash);
    }

    /** Names, addresses and phones in clear, by dossier, without identity numbers; for a reading that is logged. */
    public Map<String, Applicant> contacts(Collection<String> dossiers) {
        return entities
                .createQuery("select a from ApplicantRow a where a.dossier in :dossiers", ApplicantRow.class)
                .setParameter("dossiers", dossiers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> row.dossier,
                        row -> row.erasedAt == null
                                ? new Applicant(row.type, row.name, null, row.phone, row.email, row.address)
                                : Applicant.erased(row.type)));
    }

    /** In clear; what leaves the service is masked unless the reading is logged. */
    public Optional<Applicant> find(String dossier) {
        return Optional.ofNullable(entities.find(ApplicantRow.class, dossier)).map(this::clear);
    }

    private Applicant clear(ApplicantRow row) {
        if (row.erasedAt != null) {
            return Applicant.erased(row.type);
        }
        String identity = row.identitySealed == null ? null : sealing.open(row.dossier, row.identitySealed);
        return new Applicant(row.type, row.name, identity, row.phone, row.email, row.address);
    }
}
