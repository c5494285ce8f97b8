package vn.cchc.report.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Freezable;
import vn.cchc.report.figure.Group;

/** Form II.07b per field, to be compared with what was frozen. */
@ApplicationScoped
class CatalogueFigures implements Freezable {

    private final CatalogueReports reports;

    CatalogueFigures(CatalogueReports reports) {
        this.reports = reports;
    }

    @Override
    public String report() {
        return "procedures";
    }

    @Override
    public Map<Group, ?> rows(Asked asked) {
        return reports.byField(asked).stream()
                .collect(Collectors.toMap(CatalogueReport.Row::group, CatalogueReport.Row::procedures));
    }
}
