package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.cchc.plan.scoring.domain.Criterion;
import vn.cchc.plan.scoring.domain.FigureKind;
import vn.cchc.plan.scoring.domain.Line;
import vn.cchc.plan.scoring.domain.Measure;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Score;
import vn.cchc.plan.scoring.figure.Figure;
import vn.cchc.plan.scoring.figure.Figures;

/** Looks up the systems' figures for the criteria that name a source. */
@ApplicationScoped
class Suggestions {

    private final Figures figures;
    private final Clock clock;

    Suggestions(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    SuggestionView of(Scorecards.StoredCard card) {
        int year = card.set().head().indexYear();
        return new SuggestionView(
                card.id(),
                clock.instant(),
                card.card().lines().stream()
                        .map(Line::criterion)
                        .filter(criterion -> criterion.source() != null)
                        .map(criterion -> suggestion(criterion, card.agency(), year))
                        .toList());
    }

    private SuggestionView.Suggestion suggestion(Criterion criterion, String agency, int year) {
        FigureKind kind = criterion.source();
        Optional<Figure> found = figures.of(kind, agency, year);
        if (found.isEmpty()) {
            return new SuggestionView.Suggestion(
                    criterion.key(), kind, null, null, null, null, null, figures.whyAbsent(kind));
        }
        Figure figure = found.get();
        Measure measure = figure.count() == null
                ? new Measure.Share(figure.numerator(), figure.denominator())
                : new Measure.Count(figure.count());
        return new SuggestionView.Suggestion(
                criterion.key(),
                kind,
                figure.numerator(),
                figure.denominator(),
                figure.count(),
                criterion.score(measure) instanceof Score.Awarded awarded ? Points.plain(awarded.points()) : null,
                figure.basis(),
                null);
    }
}
