package vn.cchc.plan.legal;

import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Language;
import vn.cchc.plan.legal.LegalImportPreview.ChangedCell;
import vn.cchc.plan.legal.LegalImportPreview.Effect;
import vn.cchc.plan.legal.LegalRow.CellProblem;
import vn.cchc.plan.legal.LegalRow.Key;

/**
 * What a row would do.
 *
 * @param known id of the document it is about, null for one the register does not have
 * @param after what the document would say, but for what replaced it; null when the row has problems
 * @param replacement what replaced it, or null when the row does not say
 */
record LegalEffect(
        LegalRow row,
        UUID known,
        LegalForm after,
        Replacement replacement,
        List<ChangedCell> differences,
        List<CellProblem> problems) {

    /**
     * A document that took the place of another.
     *
     * @param id null when it comes with the same list
     */
    record Replacement(UUID id, Key key) {}

    Effect effect() {
        if (!problems.isEmpty()) {
            return Effect.UNREADABLE;
        }
        if (known == null) {
            return Effect.NEW;
        }
        return differences.isEmpty() ? Effect.SAME : Effect.CHANGED;
    }

    boolean changes() {
        return effect() == Effect.NEW || effect() == Effect.CHANGED;
    }

    LegalImportPreview.PreviewRow in(Language language) {
        return new LegalImportPreview.PreviewRow(
                row.row(),
                row.number(),
                effect(),
                differences,
                problems.stream().map(problem -> problem.in(language)).toList());
    }
}
