package vn.cchc.plan.inspection;

/** Findings at one agency. */
record UnitFindings(String agency, String name, FindingCounts counts) {}
