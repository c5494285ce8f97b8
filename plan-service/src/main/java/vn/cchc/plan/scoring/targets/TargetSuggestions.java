package vn.cchc.plan.scoring.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.figure.Figure;
import vn.cchc.plan.scoring.figure.Figures;

/** Looks up the systems' figures for targets that name a source. */
@ApplicationScoped
class TargetSuggestions {

    private final Targets targets;
    private final Figures figures;
    private final Clock clock;

    TargetSuggestions(Targets targets, Figures figures, Clock clock) {
        this.targets = targets;
        this.figures = figures;
        this.clock = clock;
    }

    TargetSuggestion of(UUID id) {
        TargetForm form = targets.form(id);
        FigureKind source = form.source();
        if (source == null) {
            throw Problems.conflict(
                    "target-without-source",
                    Text.of("Chỉ tiêu không gắn nguồn số liệu.", "The target names no source of figures."));
        }
        return figures.of(source, form.issuer(), form.year())
                .map(found -> suggestion(id, form, found))
                .orElseGet(() -> new TargetSuggestion(
                        id,
                        source,
                        clock.instant(),
                        null,
                        null,
                        form.target().standing(null),
                        figures.whyAbsent(source)));
    }

    private TargetSuggestion suggestion(UUID id, TargetForm form, Figure found) {
        FigureForm figure = new FigureForm(
                form.year().toString(),
                found.count() == null ? null : BigDecimal.valueOf(found.count()),
                found.numerator(),
                found.denominator(),
                null,
                found.basis());
        BigDecimal compared = form.target().compared(figure.figure());
        return new TargetSuggestion(
                id,
                form.source(),
                clock.instant(),
                figure,
                compared == null ? null : compared.setScale(TargetView.DECIMALS, RoundingMode.HALF_UP),
                form.target().standing(figure.figure()),
                null);
    }
}
