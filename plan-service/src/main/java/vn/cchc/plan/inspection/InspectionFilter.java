package vn.cchc.plan.inspection;

import vn.cchc.plan.inspection.domain.InspectionTheme;

/**
 * What a list of inspection plans is narrowed to; null leaves a part open.
 *
 * @param agency path of an agency: plans it issued or that inspect it or those below
 */
record InspectionFilter(Integer year, InspectionTheme theme, String agency) {}
