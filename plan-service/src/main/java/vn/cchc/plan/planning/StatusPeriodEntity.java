package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(name = "status_period")
class StatusPeriodEntity {

    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    private int months;

    @Column(name = "legal_basis")
    private String legalBasis;

    protected StatusPeriodEntity() {}

    StatusPeriodEntity(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    void set(StatusPeriodRequest request) {
        months = request.months();
        legalBasis = request.legalBasis();
    }

    int months() {
        return months;
    }

    StatusPeriodRule rule() {
        return new StatusPeriodRule(effectiveFrom, months, legalBasis);
    }
}
