package vn.cchc.plan.scoring.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.Points;

@Entity
@Table(name = "target_figure")
class FigureEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id")
    private UUID targetId;

    private String period;
    private BigDecimal value;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private BigDecimal base;
    private String source;
    private Instant at;

    /** Who entered it, and for which agency; kept for questions asked later, shown to nobody. */
    @Column(name = "subject")
    private String subject;

    @Column(name = "agency")
    private String agency;

    protected FigureEntity() {}

    FigureEntity(UUID targetId, FigureForm form, Instant at, String subject, String agency) {
        this.targetId = targetId;
        this.period = form.period();
        this.value = form.value();
        this.numerator = form.numerator();
        this.denominator = form.denominator();
        this.base = form.base();
        this.source = form.source();
        this.at = at;
        this.subject = subject;
        this.agency = agency;
    }

    FigureForm form() {
        return new FigureForm(period, plain(value), plain(numerator), plain(denominator), plain(base), source);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : Points.plain(number);
    }

    UUID targetId() {
        return targetId;
    }

    Instant at() {
        return at;
    }
}
