package vn.cchc.dossier.register;

import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Submission;

/** A dossier with what was handed in and how far the national portal knows it. */
public record Filed(Dossier dossier, Submission submission, Sync sync) {

    /** One the portal was told nothing of yet. */
    public Filed(Dossier dossier, Submission submission) {
        this(dossier, submission, new Sync(Sync.Status.PENDING, 0, null));
    }

    /** The same for those who have no business with what the applicant wrote. */
    public Filed withoutSummary() {
        return new Filed(dossier, submission.withoutSummary(), sync);
    }
}
