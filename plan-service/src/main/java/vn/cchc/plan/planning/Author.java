package vn.cchc.plan.planning;

/**
 * Who changes a task.
 *
 * @param agency code of the agency the person acts for
 * @param manager whether the person keeps the plan the task belongs to
 */
record Author(String subject, String agency, boolean manager) {}
