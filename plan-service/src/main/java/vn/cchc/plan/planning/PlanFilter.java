package vn.cchc.plan.planning;

/**
 * What a list of plans is narrowed to; null leaves a part open.
 *
 * @param agency path of an agency: plans it or an agency below issued
 */
record PlanFilter(Integer year, String agency, PlanKind kind) {}
