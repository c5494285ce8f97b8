package vn.cchc.dossier.register;

import java.util.List;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Submission;

/** A dossier with what was handed in, what came later to complete it, and how far the national portal knows it. */
public record Filed(Dossier dossier, Submission submission, List<Supplement> supplements, Sync sync) {

    /** One the portal was told nothing of yet. */
    public Filed(Dossier dossier, Submission submission) {
        this(dossier, submission, List.of(), new Sync(Sync.Status.PENDING, 0, null, null));
    }

    /** The same for those who have no business with what the applicant wrote, nor with the names of files. */
    public Filed withoutSummary() {
        return new Filed(
                dossier.withoutFile(),
                submission.withoutSummary(),
                supplements.stream().map(Supplement::withoutFiles).toList(),
                sync);
    }

    /** The same for those who have no business with what the portal answered. */
    public Filed withoutSyncMessage() {
        return new Filed(dossier, submission, supplements, sync.withoutMessage());
    }
}
