package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Tasks done by their due date among those of which it is known; tasks without a date are neither. */
@ApplicationScoped
class TasksOnTime implements FigureSource {

    private final TaskTallies tallies;

    TasksOnTime(TaskTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.TASKS_ON_TIME;
    }

    @Override
    public Optional<Figure> figure(String agency, int indexYear) {
        return tallies.of(agency, indexYear)
                .filter(tally -> tally.decided() > 0)
                .map(tally -> Figure.share(
                        tally.doneOnTime(),
                        tally.decided(),
                        "Nhiệm vụ hoàn thành đúng hạn trên số nhiệm vụ đã hoàn thành hoặc đã quá hạn năm "
                                + indexYear));
    }
}
