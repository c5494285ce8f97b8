package vn.cchc.plan.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * Coverage of a year.
 *
 * @param agency code of the agency that inspects
 * @param at until when inspections count, and the day whose units and thresholds are meant
 */
record CoverageView(String agency, int year, LocalDate at, List<CoverageLine> lines) {}
