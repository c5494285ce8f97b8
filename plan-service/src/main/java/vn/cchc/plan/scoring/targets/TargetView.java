package vn.cchc.plan.scoring.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.scoring.domain.Target;

/**
 * A target and how it stands in the period asked for, or the period entered last.
 *
 * @param standing MET, NOT_MET, or NO_DATA when there is no figure, no whole or no base
 * @param compared what was held against the value, rounded for people; null with NO_DATA
 * @param figure null without one
 */
@Schema(name = "IndexTargetView")
record TargetView(UUID id, TargetForm target, Target.Standing standing, BigDecimal compared, FigureView figure) {

    static final int DECIMALS = 4;

    /** The figure that counts. */
    record FigureView(FigureForm figure, Instant at) {}

    static TargetView of(TargetEntity target, FigureEntity figure) {
        TargetForm form = target.form();
        Target rule = form.target();
        if (figure == null) {
            return new TargetView(target.id(), form, rule.standing(null), null, null);
        }
        FigureForm entered = figure.form();
        BigDecimal compared = rule.compared(entered.figure());
        return new TargetView(
                target.id(),
                form,
                rule.standing(entered.figure()),
                compared == null ? null : compared.setScale(DECIMALS, RoundingMode.HALF_UP),
                new FigureView(entered, figure.at()));
    }
}
