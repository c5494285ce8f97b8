package vn.cchc.plan.inspection;

import java.util.List;

/** A finding with everything that was done about it, the first first. */
record FindingDetail(FindingView finding, List<FindingStep> steps) {}
