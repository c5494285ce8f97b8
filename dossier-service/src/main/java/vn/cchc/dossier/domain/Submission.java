package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the citizen handed in.
 *
 * @param submittedAt when it was sent, which may be before it was received as complete; may be absent
 */
public record Submission(String summary, Instant submittedAt, List<Paper> components) {
    public Submission {
        components = List.copyOf(components);
    }

    /** One component of the dossier, in how many originals and copies, or as a digital file. */
    public record Paper(String code, int originals, int copies, boolean digital) {}
}
