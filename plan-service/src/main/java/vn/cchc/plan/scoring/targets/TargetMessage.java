package vn.cchc.plan.scoring.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.aim.ToldAims;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Target;

/**
 * Data of {@code vn.cchc.target.set.v1} on {@code cchc.target-events.v1}: a target as it was set; it never changes afterwards.
 *
 * @param issuer code of the agency whose target it is
 * @param measure code of the figure it is held against, or null where nobody has decided on one
 * @param firm false for what is only striven for
 * @param place where in the document, or null
 */
record TargetMessage(
        UUID target,
        Instant occurredAt,
        String issuer,
        int year,
        String metric,
        String measure,
        Target.Operator operator,
        BigDecimal value,
        String unit,
        String scope,
        boolean firm,
        Target.TargetBasis comparison,
        Integer baseYear,
        String document,
        String place)
        implements ToldAims.Aim {

    static TargetMessage of(TargetEntity target) {
        TargetForm form = target.form();
        return new TargetMessage(
                target.id(),
                target.createdAt(),
                form.issuer(),
                form.year(),
                form.metric(),
                form.measure(),
                form.operator(),
                Points.plain(form.value()),
                form.unit(),
                form.scope(),
                form.firm(),
                form.comparison(),
                form.baseYear(),
                form.document(),
                form.place());
    }

    @Override
    public String type() {
        return "vn.cchc.target.set.v1";
    }

    @Override
    public String subject() {
        return target.toString();
    }

    @Override
    public long sequence() {
        return 1;
    }
}
