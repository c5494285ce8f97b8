package vn.cchc.report.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cchc.report.explanation.ExplainedFigures.Registered;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.FrozenFigure;
import vn.cchc.report.figure.RowFigures;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.world.ExplainedWorld;

/** Whatever number of a report a lock keeps can be explained: a new figure that nobody explains fails here. */
@QuarkusTest
class FrozenFiguresExplainedServiceTest extends ExplainedTest {

    /** Numbers that say which row it is. */
    private static final Set<String> NO_FIGURES = Set.of("plan-progress.year", "targets.year");

    private static final String SIDES_OF_SHARE = "\\.(part|of|value)$";

    @Inject
    @All
    List<Freezable> reports;

    @Inject
    RowFigures rows;

    @Test
    void everyFigureThatALockKeepsIsInTheDictionary() {
        // Given
        var period = new ReportPeriod(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 6, 14));
        var asked = Asked.of(ExplainedWorld.PROVINCE, period, AsAt.endOf(period.to()));
        var explained = figures.all().stream()
                .map(Registered::figure)
                .map(figure -> figure.report() + "." + figure.place())
                .collect(Collectors.toSet());

        // When
        var kept = reports.stream()
                .flatMap(report -> rows.of(report, asked).map(figure -> place(report.report(), figure)))
                .collect(Collectors.toSet());

        // Then
        kept.removeAll(NO_FIGURES);
        assertThat(kept).hasSizeGreaterThan(120).isSubsetOf(explained);
    }

    /** As the report has it in all its rows. */
    private String place(String report, FrozenFigure kept) {
        var code = kept.row().code();
        var figure = kept.figure();
        return switch (report) {
            case "trend", "channels" -> measure(figure);
            case "plan-progress" -> report + "." + figure.replaceFirst("^groups\\.[^.]*\\.contents\\.", "");
            case "scorecards" -> report + "." + figure.replaceFirst("^\\d+\\.[^.]+\\.[^.]+(\\.\\d+)?\\.", "");
            case "inspections" ->
                report + "."
                        + whole(figure.startsWith("coverage.") ? "coverage." + code + figure.substring(8) : figure);
            case "service-index" -> report + "." + indicator(".indicators." + code + "." + whole(figure));
            default -> report + "." + whole(figure);
        };
    }

    /** Within its group. */
    private String indicator(String place) {
        return figures.all().stream()
                .map(registered -> registered.figure().place())
                .filter(explained -> explained.endsWith(place))
                .findFirst()
                .orElse(place);
    }

    /** The same in every report that shows it. */
    private String measure(String figure) {
        var code = whole(figure);
        return figures.find(code).map(found -> found.figure().report()).orElse("none") + "." + code;
    }

    private static String whole(String figure) {
        return figure.replaceFirst(SIDES_OF_SHARE, "");
    }
}
