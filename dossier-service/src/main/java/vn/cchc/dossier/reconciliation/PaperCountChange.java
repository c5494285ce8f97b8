package vn.cchc.dossier.reconciliation;

import java.time.Instant;

/**
 * What was said of a day at one time; nothing of it is ever changed.
 *
 * @param sequence counts the changes of the day from 1 on
 * @param reason why the count was corrected; null for anything else
 * @param explanation why paper and system differ; null unless a head had said so
 * @param by a staff id, or {@code system} where its own figures had moved
 */
record PaperCountChange(
        long sequence,
        CountState state,
        PaperCountView.Figures paper,
        PaperCountView.Figures system,
        String reason,
        String explanation,
        String by,
        Instant at) {}
