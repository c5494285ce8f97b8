package vn.cchc.report.projecting.domain;

/**
 * What a task is counted under: its plan, its area, and whether the plan or an overdue dossier opened it.
 *
 * @param label its number in the plan's document, or null
 * @param title null in what was taken in before it was kept
 */
public record TaskIdentity(String plan, String area, TaskOrigin origin, String label, String title) {}
