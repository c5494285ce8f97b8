package vn.cchc.plan.scoring.targets;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Target;

@Entity
@Table(name = "target")
class TargetEntity {

    @Id
    private UUID id;

    private String issuer;
    private int year;
    private String metric;

    @Enumerated(EnumType.STRING)
    private Target.Operator operator;

    private BigDecimal value;
    private String unit;
    private String scope;
    private boolean firm;

    @Enumerated(EnumType.STRING)
    private Target.TargetBasis comparison;

    @Column(name = "base_year")
    private Integer baseYear;

    @Enumerated(EnumType.STRING)
    private FigureKind source;

    private String document;
    private String place;
    private String wording;
    private String measure;

    @Column(name = "created_at")
    private Instant createdAt;

    protected TargetEntity() {}

    TargetEntity(TargetForm form, Instant now) {
        id = UUID.randomUUID();
        issuer = form.issuer();
        year = form.year();
        metric = form.metric();
        operator = form.operator();
        value = form.value();
        unit = form.unit();
        scope = form.scope();
        firm = form.firm();
        comparison = form.comparison();
        baseYear = form.baseYear();
        source = form.source();
        document = form.document();
        place = form.place();
        wording = form.wording();
        measure = form.measure();
        createdAt = now;
    }

    TargetForm form() {
        return new TargetForm(
                issuer,
                year,
                metric,
                operator,
                Points.plain(value),
                unit,
                scope,
                firm,
                comparison,
                baseYear,
                source,
                document,
                place,
                wording,
                measure);
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    String issuer() {
        return issuer;
    }
}
