package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Contents done by their due date among those of which it is known; contents without a date are neither. */
@ApplicationScoped
class TasksOnTime implements FigureSource {

    private final YearTallies tallies;

    TasksOnTime(YearTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.TASKS_ON_TIME;
    }

    @Override
    public Optional<Figure> figure(String agency, int indexYear) {
        return tallies.of(agency, indexYear)
                .filter(tally -> tally.contents().decided() > 0)
                .map(tally -> Figure.share(
                        tally.contents().doneOnTime(),
                        tally.contents().decided(),
                        "Nội dung hoàn thành đúng hạn trên số nội dung đã hoàn thành hoặc đã quá hạn " + tally.asOf()));
    }
}
