package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cchc.plan.PlanConfig;
import vn.cchc.plan.reporting.domain.CutOff;
import vn.cchc.plan.reporting.domain.Nominal;
import vn.cchc.plan.reporting.domain.Schedule;

/** Opens the periods of a duty as time goes on. */
@ApplicationScoped
class DutyKeeper {

    /** More at a time is a mistake in the rule or its first day. */
    static final int MOST_PERIODS = 400;

    private final DutyRepository duties;
    private final DutyVersionRepository versions;
    private final PeriodRepository periods;
    private final PeriodKeeper keeper;
    private final PlanConfig.Reporting config;

    DutyKeeper(
            DutyRepository duties,
            DutyVersionRepository versions,
            PeriodRepository periods,
            PeriodKeeper keeper,
            PlanConfig config) {
        this.duties = duties;
        this.versions = versions;
        this.periods = periods;
        this.keeper = keeper;
        this.config = config.reporting();
    }

    /** In a transaction of its own; nothing when another replica does it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(UUID id, LocalDate today) {
        if (duties.takeToKeep(id, today)) {
            keep(duties.findById(id), today);
        }
    }

    /** Opens what has come near, and looks again at what is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(DutyEntity duty, LocalDate today) {
        List<DutyVersionEntity> terms = versions.of(duty.id());
        for (PeriodEntity period : periods.open(duty.id())) {
            DutyVersionEntity version = numbered(terms, period.dutyVersion());
            keeper.recount(duty, period, version.terms());
            keeper.follow(period, version.terms());
        }
        for (Due due : due(terms, today)) {
            if (!periods.has(duty.id(), due.nominal())) {
                keeper.open(duty, due.version(), due.nominal(), null);
            }
        }
        periods.flush();
        duties.kept(duty.id(), today);
    }

    /** The periods that should be open by that day, each under the terms in force on its last day. */
    List<Due> due(List<DutyVersionEntity> terms, LocalDate today) {
        LocalDate horizon = today.plusDays(config.openDaysBefore());
        List<CutOff> cutOffs = versions.cutOffs();
        List<Due> due = new ArrayList<>();
        for (DutyVersionEntity version : terms) {
            nominal(version, horizon, cutOffs).stream()
                    .filter(nominal -> !nominal.from().isAfter(horizon))
                    .filter(nominal -> inForce(terms, nominal.to()).equals(Optional.of(version)))
                    .map(nominal -> new Due(version, nominal))
                    .forEach(due::add);
        }
        return due;
    }

    private static List<Nominal> nominal(DutyVersionEntity version, LocalDate horizon, List<CutOff> cutOffs) {
        Schedule schedule = version.terms().schedule();
        return switch (schedule.kind()) {
            case AD_HOC -> List.of();
            case RULE ->
                schedule.ofRule(Recurrences.days(schedule.rule(), schedule.firstDay(), horizon, MOST_PERIODS + 1));
            case CUT_OFF ->
                IntStream.rangeClosed(version.effectiveFrom().getYear(), horizon.getYear() + 1)
                        .boxed()
                        .flatMap(year -> schedule.ofCalendar(year, cutOffs).stream())
                        .toList();
        };
    }

    static Optional<DutyVersionEntity> inForce(List<DutyVersionEntity> terms, LocalDate day) {
        return terms.stream()
                .filter(version -> !version.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(DutyVersionEntity::effectiveFrom));
    }

    private static DutyVersionEntity numbered(List<DutyVersionEntity> terms, int number) {
        return terms.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** A period that should be open, and the terms it goes by. */
    record Due(DutyVersionEntity version, Nominal nominal) {}
}
