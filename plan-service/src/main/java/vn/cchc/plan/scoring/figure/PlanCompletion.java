package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Completed contents among planned ones. */
@ApplicationScoped
class PlanCompletion implements FigureSource {

    private final YearTallies tallies;

    PlanCompletion(YearTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.PLAN_COMPLETION;
    }

    @Override
    public Optional<Figure> figure(String agency, int indexYear) {
        return tallies.of(agency, indexYear)
                .map(tally -> Figure.share(
                        tally.contents().done(),
                        tally.contents().planned(),
                        "Nội dung đã hoàn thành trên tổng số nội dung đơn vị chủ trì trong các kế hoạch "
                                + tally.asOf()));
    }
}
