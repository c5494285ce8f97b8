package vn.cchc.report.projecting.domain;

/** What a task is counted under: its plan, its area, and whether the plan or an overdue dossier opened it. */
public record TaskIdentity(String plan, String area, TaskOrigin origin) {}
