package vn.cchc.dossier.applicant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.cchc.dossier.chain.CanonicalRow;
import vn.cchc.kit.identity.Caller;

/** Who read personal data in clear, and what for; kept, never changed. */
@ApplicationScoped
public class AccessLog {

    /** What was read is this log itself, of all dossiers. */
    static final String ALL = "*";

    /** Lines that say what was erased; they stay when the others of their day go. */
    public static final String ERASURE = "erasure";

    /** Stands where the code of one dossier would. */
    private static final String SEARCH = "dossier-search";

    private final EntityManager entities;
    private final Clock clock;

    AccessLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Written in the reading's own transaction: no clear answer without its line. */
    public void reading(Caller caller, String dossier, String purpose, String address) {
        write(caller, dossier, purpose, address, row -> {});
    }

    /** The same for an export. @param records how many people's data left with it */
    public void exporting(Caller caller, String export, String purpose, int records, String address) {
        write(caller, export, purpose, address, row -> row.records = records);
    }

    /**
     * Looking for somebody's dossiers is a reading, whether there are any or not.
     *
     * @param by what was known of the person, such as {@code phone}; never the value
     * @param found how many dossiers were shown
     */
    public void searching(Caller caller, String by, String purpose, int found, String address) {
        write(caller, SEARCH, purpose, address, row -> {
            row.fields = "applicant-by-" + by;
            row.records = found;
        });
    }

    /**
     * Personal data were erased, by somebody or, as {@code system}, by the schedule.
     *
     * @param what the dossier, or the kind of what was erased
     * @param purpose why, and what can be checked against what is left
     */
    public void erasing(String subject, String agency, String what, String purpose, int records) {
        AccessRow row = new AccessRow();
        row.at = CanonicalRow.stored(clock.instant());
        row.subject = subject;
        row.roles = "ADMIN";
        row.agency = agency;
        row.dossier = what;
        row.fields = ERASURE;
        row.purpose = purpose;
        row.records = records;
        row.hash = row.hashed();
        entities.persist(row);
    }

    /** Looking through this log is itself a reading. */
    void readingOfLog(Caller caller, String dossier, String purpose, String address) {
        write(caller, dossier == null ? ALL : dossier, purpose, address, row -> row.fields = "access-log");
    }

    private void write(Caller caller, String dossier, String purpose, String address, Consumer<AccessRow> more) {
        AccessRow row = new AccessRow();
        row.at = CanonicalRow.stored(clock.instant());
        row.subject = caller.subject();
        row.roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        row.agency = caller.agency();
        row.dossier = dossier;
        row.fields = "applicant";
        row.purpose = purpose;
        row.address = address;
        more.accept(row);
        row.hash = row.hashed();
        entities.persist(row);
    }
}
