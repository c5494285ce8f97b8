package vn.cchc.plan.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.cchc.plan.planning.domain.Comparison;

@Embeddable
class TargetRow {

    private String name;

    @Enumerated(EnumType.STRING)
    private Comparison comparison;

    private BigDecimal value;
    private String unit;
    private BigDecimal reached;

    @Column(name = "reached_on")
    private LocalDate reachedOn;

    protected TargetRow() {}

    TargetRow(TargetRequest target) {
        name = target.name();
        comparison = target.comparison();
        value = target.value();
        unit = target.unit();
    }

    void reach(BigDecimal amount, LocalDate day) {
        reached = amount;
        reachedOn = day;
    }

    TargetRequest wanted() {
        return new TargetRequest(name, comparison, plain(value), unit);
    }

    TargetView view(int number) {
        return new TargetView(
                number,
                name,
                comparison,
                plain(value),
                unit,
                plain(reached),
                reachedOn,
                comparison.met(reached, value));
    }

    /** Without the zeros the column adds. */
    private static BigDecimal plain(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
