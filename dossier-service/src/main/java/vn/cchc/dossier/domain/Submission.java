package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the citizen handed in, and how it was taken in.
 *
 * @param submittedAt when it was sent, which may be before it was received as complete; may be absent
 */
public record Submission(
        String summary, Instant submittedAt, List<Paper> components, Reception reception, CounterNotes notes) {
    public Submission {
        components = List.copyOf(components);
    }

    public Submission(String summary, Instant submittedAt, List<Paper> components) {
        this(summary, submittedAt, components, Reception.UNKNOWN);
    }

    public Submission(String summary, Instant submittedAt, List<Paper> components, Reception reception) {
        this(summary, submittedAt, components, reception, CounterNotes.NONE);
    }

    public Submission withoutSummary() {
        return new Submission(null, submittedAt, components, reception, notes);
    }

    /** One component of the dossier, in how many originals and copies, or as a digital file. */
    public record Paper(String code, int originals, int copies, boolean digital) {}
}
