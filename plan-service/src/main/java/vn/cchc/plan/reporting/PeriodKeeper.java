package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.calendar.WorkCalendars;
import vn.cchc.plan.reporting.domain.Definition;
import vn.cchc.plan.reporting.domain.Nominal;
import vn.cchc.plan.reporting.domain.OwedReport;
import vn.cchc.plan.reporting.domain.Part;

/** Opens periods with what each agency owes, and keeps both in step with the tree of agencies and the calendars. */
@ApplicationScoped
class PeriodKeeper {

    private final PeriodRepository periods;
    private final OwedRepository owed;
    private final ReportStore store;
    private final Members members;
    private final WorkCalendars calendars;
    private final DutyEstate estate;

    PeriodKeeper(
            PeriodRepository periods,
            OwedRepository owed,
            ReportStore store,
            Members members,
            WorkCalendars calendars,
            DutyEstate estate) {
        this.estate = estate;
        this.periods = periods;
        this.owed = owed;
        this.store = store;
        this.members = members;
        this.calendars = calendars;
    }

    /** For several agencies in a row: the years are read once. */
    private DueCalendar counting() {
        return new DueCalendar(calendars.byAgency());
    }

    /** @param named days another authority has named, or null: then they follow from the terms */
    PeriodEntity open(DutyEntity duty, DutyVersionEntity version, Nominal nominal, NamedDays named) {
        Definition terms = version.terms();
        PeriodEntity period = new PeriodEntity(duty.id(), version.number(), nominal);
        if (named == null) {
            period.dueBy(counting().days(terms, nominal.to(), duty.collector()));
        } else {
            period.dueBy(named.days(), named.authority(), named.reference());
        }
        periods.persist(period);
        follow(period, terms);
        if (terms.aggregation() != null) {
            store.begin(
                    period,
                    duty.collector(),
                    OwedReport.begin(Part.OFFICE, period.days().aggregation()));
        }
        return period;
    }

    /** Counts the days of a period that is not locked anew, unless somebody named them. */
    void recount(DutyEntity duty, PeriodEntity period, Definition terms) {
        if (period.isDatedByHand()) {
            return;
        }
        DueDays days = counting().days(terms, period.endsOn(), duty.collector());
        if (!days.equals(period.days())) {
            period.dueBy(days);
        }
        owed.officeOf(period.id())
                .filter(office -> isAwaited(office) && isStillOpen(office))
                .ifPresent(office -> store.apply(
                        office, office.report().moveDue(period.days().aggregation())));
    }

    /** Who has come to owe the report does, who no longer does is exempt; what was handed in stays. */
    void follow(PeriodEntity period, Definition terms) {
        DueCalendar calendar = counting();
        Set<String> meant = meant(period, terms, calendar);
        List<OwedEntity> known = owed.unitsOf(period.id());
        Set<String> listed = known.stream().map(OwedEntity::agency).collect(Collectors.toCollection(HashSet::new));
        for (OwedEntity entity : known) {
            LocalDate due = dueOf(entity.agency(), period, terms, calendar);
            store.apply(entity, entity.report().follow(meant.contains(entity.agency()) && lives(entity.agency(), due)));
            if (isAwaited(entity) && isStillOpen(entity)) {
                store.apply(entity, entity.report().moveDue(due));
            }
        }
        newOnes(meant, listed).forEach(agency -> {
            LocalDate due = dueOf(agency, period, terms, calendar);
            if (lives(agency, due)) {
                store.begin(period, agency, OwedReport.begin(Part.UNIT, due));
            }
        });
    }

    /** Those who owe it on the last day, and whoever follows an agency that the terms name and that is no more when it is due. */
    private Set<String> meant(PeriodEntity period, Definition terms, DueCalendar calendar) {
        Set<String> meant = members.on(terms.obliged(), period.endsOn());
        estate.heirs(period.dutyId()).forEach((closed, heirs) -> {
            boolean stillOwes = meant.contains(closed) && lives(closed, dueOf(closed, period, terms, calendar));
            if (terms.obliged().agencies().contains(closed) && !stillOwes) {
                meant.addAll(heirs);
            }
        });
        return meant;
    }

    private static Stream<String> newOnes(Set<String> meant, Set<String> listed) {
        return meant.stream().filter(agency -> !listed.contains(agency));
    }

    private static LocalDate dueOf(String agency, PeriodEntity period, Definition terms, DueCalendar calendar) {
        return period.isDatedByHand()
                ? period.days().collection()
                : calendar.collection(terms, period.endsOn(), agency);
    }

    /** Whether it is still there when the report is due. */
    private boolean lives(String agency, LocalDate due) {
        return due == null || members.exists(agency, due);
    }

    private static boolean isAwaited(OwedEntity entity) {
        return entity.report().handedInOn() == null;
    }

    /** A day that was missed stays missed: a calendar changed later does not undo it. */
    private static boolean isStillOpen(OwedEntity entity) {
        return entity.report().missingSince() == null;
    }
}
