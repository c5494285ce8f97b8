package vn.cchc.plan.reporting;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Writes the letter that urges a unit. */
@ApplicationScoped
class Letters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Engine templates;
    private final AgencyDirectory agencies;

    Letters(Engine templates, AgencyDirectory agencies) {
        this.templates = templates;
        this.agencies = agencies;
    }

    /** What the template names. */
    record Urging(
            String office,
            String unit,
            String report,
            String period,
            String legalBasis,
            String due,
            long daysLate,
            int number,
            String day) {}

    String urging(OwedEntity entity, DutyEntity duty, PeriodEntity period, String legalBasis, LocalDate today) {
        LocalDate due = entity.report().goodUntil();
        Urging urging = new Urging(
                name(duty.collector()),
                name(entity.agency()),
                duty.title(),
                period.ref().label(),
                legalBasis,
                due.format(DAY),
                ChronoUnit.DAYS.between(due, today),
                entity.report().urgings(),
                today.format(DAY));
        return templates
                .getTemplate("reporting/urging.txt")
                .data("urging", urging)
                .render();
    }

    String name(String agency) {
        return agencies.find(agency).map(Agency::name).orElse(agency);
    }
}
