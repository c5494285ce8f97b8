package vn.cchc.plan.importing;

import java.util.List;
import java.util.UUID;

/** What would become of a file: the plan and its rows in order. */
record ImportPreview(UUID importId, PlanHead plan, List<PreviewRow> rows) {}
