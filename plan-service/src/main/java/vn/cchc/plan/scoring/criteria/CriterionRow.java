package vn.cchc.plan.scoring.criteria;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.domain.Points;

/** One criterion of a stored set. */
@Embeddable
class CriterionRow {

    private String key;
    private int position;
    private String parent;
    private String code;
    private String name;

    @Column(name = "max_points")
    private BigDecimal maxPoints;

    @ColumnTransformer(write = "?::jsonb")
    private String formula;

    private boolean evidence;

    @Enumerated(EnumType.STRING)
    private FigureKind source;

    protected CriterionRow() {}

    CriterionRow(int position, Criterion criterion, FormulaJson json) {
        this.position = position;
        key = criterion.key();
        parent = criterion.parent();
        code = criterion.code();
        name = criterion.name();
        maxPoints = criterion.max();
        formula = criterion.isScored() ? json.write(criterion.formula()) : null;
        evidence = criterion.evidence();
        source = criterion.source();
    }

    int position() {
        return position;
    }

    Criterion criterion(FormulaJson json) {
        return new Criterion(
                key,
                parent,
                code,
                name,
                Points.plain(maxPoints),
                formula == null ? null : json.read(formula),
                evidence,
                source);
    }
}
