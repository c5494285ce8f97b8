package vn.cchc.dossier.register;

import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Submission;

/** A dossier with what was handed in. */
public record Filed(Dossier dossier, Submission submission) {

    /** The same for those who have no business with what the applicant wrote. */
    public Filed withoutSummary() {
        return new Filed(dossier, submission.withoutSummary());
    }
}
