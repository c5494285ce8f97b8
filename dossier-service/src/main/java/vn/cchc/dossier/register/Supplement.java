package vn.cchc.dossier.register;

import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.Submission;

/** Components that came after the dossier, when it was completed. */
public record Supplement(Instant receivedAt, List<Submission.Paper> components) {

    Supplement withoutFiles() {
        return new Supplement(
                receivedAt,
                components.stream().map(Submission.Paper::withoutFile).toList());
    }
}
