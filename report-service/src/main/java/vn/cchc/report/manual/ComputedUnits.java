package vn.cchc.report.manual;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.reading.ReportDatabase;

/** Which units have dossiers of a period on the system, whose figures are computed; those below a unit are not the unit. */
@ApplicationScoped
class ComputedUnits {

    private static final String COMPUTED =
            "select distinct s.agency from %s s where s.agency = any(string_to_array(?, ' '))";

    private final ReportDatabase database;

    ComputedUnits(ReportDatabase database) {
        this.database = database;
    }

    /** @param units codes of units within what is asked for */
    Set<String> among(Collection<String> units, Asked asked) {
        if (units.isEmpty()) {
            return Set.of();
        }
        return database
                .list(
                        COMPUTED.formatted(asked.nearestSource()),
                        row -> row.getString("agency"),
                        asked.parameters(String.join(" ", units)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
