package vn.cchc.dossier.intake;

import java.time.Instant;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;

/**
 * A dossier was taken in, in the transaction at hand, that was sent online before and never waited here as a submission.
 *
 * @param by who recorded it, and when: {@code at}
 */
public record SentOnline(Registration registration, Submission submission, String by, Instant at) {}
