package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.plan.reporting.domain.Timeliness;

/** How well units keep to their reporting duties. */
@ApplicationScoped
public class Discipline {

    private final ReportQueries queries;
    private final PeriodBooks books;
    private final AgencyPaths paths;
    private final Letters names;

    Discipline(ReportQueries queries, PeriodBooks books, AgencyPaths paths, Letters names) {
        this.queries = queries;
        this.books = books;
        this.paths = paths;
        this.names = names;
    }

    /** The agency's own reports that were due from the one day to the other, both inclusive; empty when it owed none. */
    @Transactional
    public Optional<UnitCounts> of(String agency, LocalDate from, LocalDate to) {
        String path = paths.path(agency).orElse(agency);
        return counts(OwedFilter.dueBetween(agency, from, to), path, null, 1).stream()
                .findFirst();
    }

    /** By agency in the order of codes, from after the given one. */
    @Transactional
    List<UnitCounts> counts(OwedFilter filter, String scope, String after, int rows) {
        Map<String, Map<Timeliness, Long>> byAgency = new LinkedHashMap<>();
        for (Object[] row : queries.counts(filter, scope, books.today(), after, rows)) {
            byAgency.computeIfAbsent((String) row[0], any -> new EnumMap<>(Timeliness.class))
                    .put(Timeliness.valueOf((String) row[1]), ((Number) row[2]).longValue());
        }
        List<UnitCounts> counts = new ArrayList<>();
        byAgency.forEach((agency, found) -> counts.add(UnitCounts.of(agency, names.name(agency), found)));
        return counts;
    }
}
