package vn.cchc.plan.scoring.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.plan.scoring.domain.FigureKind;

/** Late dossiers by the unit's fault that have ended since. */
@ApplicationScoped
class LateDossiersSettled implements FigureSource {

    private final LateDossierCounts counts;

    LateDossiersSettled(LateDossierCounts counts) {
        this.counts = counts;
    }

    @Override
    public FigureKind kind() {
        return FigureKind.LATE_DOSSIERS_SETTLED;
    }

    @Override
    public Optional<Figure> figure(String agency, int indexYear) {
        return Optional.of(counts.of(agency, indexYear))
                .filter(dossiers -> dossiers.late() > 0)
                .map(dossiers -> Figure.share(
                        dossiers.settled(),
                        dossiers.late(),
                        "Hồ sơ quá hạn do đơn vị đã giải quyết xong trên tổng số hồ sơ quá hạn năm " + indexYear));
    }
}
