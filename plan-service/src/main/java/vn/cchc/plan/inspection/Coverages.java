package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.cchc.plan.Percent;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.inspection.domain.Measure;
import vn.cchc.plan.inspection.domain.Share;

/** Which share of the units of a class was inspected in a year. */
@ApplicationScoped
class Coverages {

    private final ThresholdRepository thresholds;
    private final InspectionQueries queries;
    private final AgencyDirectory agencies;

    Coverages(ThresholdRepository thresholds, InspectionQueries queries, AgencyDirectory agencies) {
        this.thresholds = thresholds;
        this.queries = queries;
        this.agencies = agencies;
    }

    /**
     * One line for each threshold of the agency in force on the day.
     *
     * @param path path of the agency: its inspections and those of agencies below it count
     */
    @Transactional
    CoverageView of(String agency, String path, int year, LocalDate at) {
        List<CoverageLine> lines = thresholds.inForce(agency, at).stream()
                .filter(threshold -> threshold.measure() == Measure.COVERAGE)
                .map(threshold -> line(threshold, path, year, at))
                .toList();
        return new CoverageView(agency, year, at, lines);
    }

    private CoverageLine line(ThresholdEntity threshold, String path, int year, LocalDate at) {
        Set<String> inspected = queries.inspected(path, threshold.theme(), LocalDate.of(year, 1, 1), at);
        List<String> units = agencies.existingBelow(threshold.unitsBelow(), at).stream()
                .filter(unit -> threshold.unitKinds().contains(unit.kind()))
                .map(Agency::code)
                .filter(code -> !code.equals(threshold.unitsBelow()))
                .toList();
        List<String> missing =
                units.stream().filter(code -> !inspected.contains(code)).toList();
        Share share = new Share(units.size() - missing.size(), units.size());
        return new CoverageLine(
                threshold.view(),
                share.numerator(),
                share.denominator(),
                Percent.of(share.numerator(), share.denominator()),
                share.meets(threshold.bound()),
                missing);
    }
}
