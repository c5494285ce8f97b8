package vn.cchc.dossier.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Sealing;

/**
 * Notes on slips that a dossier came of them, before what joins the two is erased on either side: the identity number, or name
 * and phone where one of them has none.
 */
@ApplicationScoped
public class CameIn {

    private static final String CHUNK = "(select unnest(string_to_array(:codes, ',')))";

    private static final String BY_IDENTITY = """
            update slip s set came_in = true from applicant a join dossier d on d.code = a.dossier
            where a.dossier in %s and a.identity_hash = s.identity_hash
              and d.procedure_code = s.procedure_code and d.received_at >= s.made_at and not s.came_in""".formatted(CHUNK);

    private static final String CONTACTS = """
            select a.dossier, name_without_marks(a.name) || '/' || phone_digits(a.phone) from applicant a
            where a.dossier in %s and phone_digits(a.phone) <> ''""".formatted(CHUNK);

    private static final String BY_CONTACT = """
            update slip s set came_in = true from applicant a join dossier d on d.code = a.dossier
            where a.dossier = :dossier and s.contact_hash = :contact
              and (a.identity_hash is null or s.identity_hash is null)
              and d.procedure_code = s.procedure_code and d.received_at >= s.made_at and not s.came_in""";

    private final EntityManager entities;
    private final Sealing sealing;
    private final SlipStore store;
    private final Arrivals arrivals;

    CameIn(EntityManager entities, Sealing sealing, SlipStore store, Arrivals arrivals) {
        this.entities = entities;
        this.sealing = sealing;
        this.store = store;
        this.arrivals = arrivals;
    }

    /** Whether a dossier came of these slips, as long as it can be told. */
    @Transactional(TxType.MANDATORY)
    public void noteOf(List<String> slips) {
        Map<String, Applicant> applicants = new HashMap<>();
        slips.forEach(code -> store.find(code)
                .ifPresent(row -> applicants.put(code, store.content(row).applicant())));
        entities.createNativeQuery("update slip set came_in = true where code in " + CHUNK)
                .setParameter(
                        "codes", String.join(",", arrivals.after(applicants).keySet()))
                .executeUpdate();
    }

    /** The slips that these dossiers came of, as long as it can be told. */
    @Transactional(TxType.MANDATORY)
    @SuppressWarnings("unchecked")
    public void noteFor(List<String> dossiers) {
        String codes = String.join(",", dossiers);
        entities.createNativeQuery(BY_IDENTITY).setParameter("codes", codes).executeUpdate();
        List<Object[]> contacts = entities.createNativeQuery(CONTACTS, Object[].class)
                .setParameter("codes", codes)
                .getResultList();
        contacts.forEach(contact -> entities.createNativeQuery(BY_CONTACT)
                .setParameter("dossier", contact[0])
                .setParameter("contact", sealing.hash((String) contact[1]))
                .executeUpdate());
    }
}
