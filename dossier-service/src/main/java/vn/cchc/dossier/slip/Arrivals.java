package vn.cchc.dossier.slip;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.stored.StoredJson;

/** What came in after slips: of the same person, for the same procedure, the first since. */
@ApplicationScoped
class Arrivals {

    private static final String SINCE = "d.procedure_code = s.procedure_code and d.received_at >= s.made_at";

    /** Dossiers of whoever has the identity number of slip s. */
    static final String BY_IDENTITY = """
            from applicant a join dossier d on d.code = a.dossier
            where a.identity_hash = s.identity_hash and %s""".formatted(SINCE);

    private static final String FIND = """
            select s.code, c.code, c.receiving_agency
            from jsonb_to_recordset(cast(:wanted as jsonb)) as w (slip text, name text, phone text)
            join slip s on s.code = w.slip
            cross join lateral (
                select d.code, d.receiving_agency, d.received_at %s
                union all
                select d.code, d.receiving_agency, d.received_at %s
                order by 3, 1 limit 1) c""".formatted(BY_IDENTITY, byContact("w.name", "w.phone"));

    /** @param name null where nobody is to be found by it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Wanted(String slip, String name, String phone) {}

    /** A dossier, and the agency that received it. */
    record Arrival(String dossier, String agency) {}

    private final EntityManager entities;

    Arrivals(EntityManager entities) {
        this.entities = entities;
    }

    /** Dossiers of whoever has that name and phone, as SQL, where one of the two has no identity number. */
    static String byContact(String name, String phone) {
        return """
               from applicant a join dossier d on d.code = a.dossier
               where phone_digits(a.phone) = phone_digits(%s) and name_without_marks(a.name) = name_without_marks(%s)
                 and (a.identity_hash is null or s.identity_hash is null) and %s""".formatted(phone, name, SINCE);
    }

    /** By the code of the slip; those after which nothing came are left out. */
    @SuppressWarnings("unchecked")
    Map<String, Arrival> after(Map<String, Applicant> slips) {
        List<Wanted> wanted = slips.entrySet().stream()
                .map(slip -> wanted(slip.getKey(), slip.getValue()))
                .toList();
        List<Object[]> rows = entities.createNativeQuery(FIND, Object[].class)
                .setParameter("wanted", StoredJson.write(wanted))
                .getResultList();
        Map<String, Arrival> found = new HashMap<>();
        rows.forEach(row -> found.put((String) row[0], new Arrival((String) row[1], (String) row[2])));
        return found;
    }

    private static Wanted wanted(String slip, Applicant applicant) {
        return applicant.hasPhone()
                ? new Wanted(slip, applicant.name(), applicant.phone())
                : new Wanted(slip, null, null);
    }
}
