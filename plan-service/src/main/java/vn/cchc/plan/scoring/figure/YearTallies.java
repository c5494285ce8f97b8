package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.planning.ContentTally;
import vn.cchc.plan.planning.UnitTallies;
import vn.cchc.plan.planning.domain.Origin;

/**
 * What a unit owes by the plans of an index year, at the end of that year. Tasks the province assigned are a class of their
 * own and no part of it.
 */
@ApplicationScoped
class YearTallies {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitTallies tallies;
    private final Clock clock;

    YearTallies(UnitTallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** @param asOf in Vietnamese, the day it was counted on */
    record Counted(ContentTally contents, String asOf) {}

    Optional<Counted> of(String agency, int indexYear) {
        ContentTally.Day day = ContentTally.Day.endOf(indexYear, BusinessDays.of(clock.instant()));
        return tallies.of(agency, indexYear, Origin.PLAN, day)
                .map(contents -> new Counted(
                        contents,
                        "năm " + indexYear + ", tính đến ngày " + day.asOf().format(DAY)));
    }
}
