package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.plan.scoring.domain.FigureKind;

/** How many appointments were missed by the unit's fault; none is a figure too. */
@ApplicationScoped
class LateDossierFigure implements FigureSource {

    private final LateDossierCounts counts;

    LateDossierFigure(LateDossierCounts counts) {
        this.counts = counts;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.LATE_DOSSIERS;
    }

    @Override
    public Optional<Figure> figure(String agency, int indexYear) {
        return Optional.of(Figure.count(
                counts.of(agency, indexYear).late(),
                "Số lần hồ sơ quá hạn do đơn vị, theo sự kiện quá hạn của hệ thống một cửa năm " + indexYear));
    }
}
