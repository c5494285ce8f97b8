package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.PlanConfig;
import vn.cchc.plan.reporting.domain.Definition;

/** A period with its duty and the terms that hold for it. */
@ApplicationScoped
class PeriodBooks {

    private final PeriodRepository periods;
    private final DutyRepository duties;
    private final DutyVersionRepository versions;
    private final int urgingsAtMost;
    private final Clock clock;

    PeriodBooks(
            PeriodRepository periods,
            DutyRepository duties,
            DutyVersionRepository versions,
            PlanConfig config,
            Clock clock) {
        this.periods = periods;
        this.duties = duties;
        this.versions = versions;
        this.urgingsAtMost = config.reporting().urgingsAtMost();
        this.clock = clock;
    }

    /** What belongs together. */
    record Book(DutyEntity duty, PeriodEntity period, Definition terms, int urgingsAtMost) {}

    @Transactional
    Book of(UUID periodId) {
        PeriodEntity period = periods.findByIdOptional(periodId).orElseThrow(Problems::notFound);
        Definition terms = versions.termsOf(period);
        int atMost = terms.urgingsAtMost() == null ? urgingsAtMost : terms.urgingsAtMost();
        return new Book(duties.findById(period.dutyId()), period, terms, atMost);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return BusinessDays.of(clock.instant());
    }
}
