package vn.cchc.report.figure;

import java.util.List;

/**
 * Where an agency's sums are kept.
 *
 * @param agency its code
 * @param inner whether there are agencies below it, so that sums of all of them are kept
 * @param nodes those of the agencies with others below that are the agency or below it; of one without any, the one above
 */
record CubePlace(String agency, boolean inner, List<String> nodes) {}
