package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import vn.cchc.plan.reporting.Discipline;
import vn.cchc.plan.reporting.UnitCounts;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Reports handed in on time among those due in the year; one that is missing counts as not handed in on time. */
@ApplicationScoped
class ReportsOnTime implements FigureSource {

    private final Discipline discipline;

    ReportsOnTime(Discipline discipline) {
        this.discipline = discipline;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.REPORTING_DISCIPLINE;
    }

    @Override
    public Optional<Figure> figure(String agency, int indexYear) {
        LocalDate first = LocalDate.of(indexYear, Month.JANUARY, 1);
        return discipline
                .of(agency, first, first.plusYears(1).minusDays(1))
                .filter(counts -> decided(counts) > 0)
                .map(counts -> Figure.share(
                        counts.onTime(),
                        decided(counts),
                        "Báo cáo gửi đúng hạn trên số báo cáo đã đến hạn năm " + indexYear));
    }

    private static long decided(UnitCounts counts) {
        return counts.onTime() + counts.late() + counts.missing();
    }
}
