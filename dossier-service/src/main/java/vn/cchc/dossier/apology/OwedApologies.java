package vn.cchc.dossier.apology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Appointment;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.dossier.register.DossierFilter;
import vn.cchc.dossier.register.DossierSort;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.Misses;
import vn.cchc.kit.web.Cursors;
import vn.cchc.kit.web.Limit;
import vn.cchc.kit.web.Page;

/** Pages the dossiers within the caller's scope that missed a deadline and whose applicant nobody apologised to. */
@ApplicationScoped
class OwedApologies {

    private static final String LIST = "apologies-owed";

    /** A dossier that owes an apology, and by whose fault. */
    record Owed(
            String dossier,
            String procedure,
            String procedureName,
            String agencyAtFault,
            Status state,
            Instant originalDueAt,
            Instant dueAt,
            Instant endedAt) {}

    private final DossierReader reader;
    private final Misses misses;
    private final Cursors cursors;

    OwedApologies(DossierReader reader, Misses misses, Cursors cursors) {
        this.reader = reader;
        this.misses = misses;
        this.cursors = cursors;
    }

    @Transactional
    Page<Owed> list(String agency, Integer limit, String cursor) {
        int size = Limit.of(limit);
        List<String> after = cursor == null ? List.of() : cursors.decode(LIST, cursor);
        List<Dossier> rows =
                reader.list(agency, new DossierFilter().owedApology(), DossierSort.DUE_FIRST, after, size + 1).stream()
                        .map(Filed::dossier)
                        .toList();
        Map<String, String> atFault = misses.lastAgenciesAtFault(codes(rows));
        return Page.of(rows, size, this::cursorAfter).map(dossier -> owed(dossier, atFault));
    }

    private String cursorAfter(Dossier last) {
        return cursors.encode(
                LIST, last.appointment().dueAt(), last.registration().code());
    }

    private static Set<String> codes(List<Dossier> dossiers) {
        return dossiers.stream().map(dossier -> dossier.registration().code()).collect(Collectors.toSet());
    }

    private static Owed owed(Dossier dossier, Map<String, String> atFault) {
        Registration registration = dossier.registration();
        Appointment appointment = dossier.appointment();
        return new Owed(
                registration.code(),
                registration.procedure().code(),
                registration.procedure().name(),
                atFault.getOrDefault(registration.code(), dossier.course().holder()),
                dossier.state().status(),
                appointment.originalDueAt(),
                appointment.dueAt(),
                dossier.state() instanceof Ended ended ? ended.endedAt() : null);
    }
}
