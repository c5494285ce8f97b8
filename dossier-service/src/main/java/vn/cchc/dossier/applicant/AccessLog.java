package vn.cchc.dossier.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.stream.Collectors;
import vn.cchc.kit.identity.Caller;

/** Who read personal data in clear, and what for; kept, never changed. */
@ApplicationScoped
public class AccessLog {

    private final EntityManager entities;
    private final Clock clock;

    AccessLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Written in the reading's own transaction: no clear answer without its line. */
    public void reading(Caller caller, String dossier, String purpose, String address) {
        entities.persist(row(caller, dossier, purpose, address));
    }

    /** The same for an export. @param records how many people's data left with it */
    public void exporting(Caller caller, String export, String purpose, int records, String address) {
        AccessRow row = row(caller, export, purpose, address);
        row.records = records;
        entities.persist(row);
    }

    private AccessRow row(Caller caller, String dossier, String purpose, String address) {
        AccessRow row = new AccessRow();
        row.at = clock.instant();
        row.subject = caller.subject();
        row.roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        row.agency = caller.agency();
        row.dossier = dossier;
        row.fields = "applicant";
        row.purpose = purpose;
        row.address = address;
        return row;
    }
}
