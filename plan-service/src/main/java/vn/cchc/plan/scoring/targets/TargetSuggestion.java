package vn.cchc.plan.scoring.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.domain.Target;

/**
 * What the systems' own figure would give for a target.
 *
 * @param source which figure it is
 * @param figure to be entered as it stands, or null when there is none
 * @param standing how the target would stand by it
 * @param absent why there is no figure, or null
 */
record TargetSuggestion(
        UUID target,
        FigureKind source,
        Instant asOf,
        FigureForm figure,
        BigDecimal compared,
        Target.Standing standing,
        String absent) {}
