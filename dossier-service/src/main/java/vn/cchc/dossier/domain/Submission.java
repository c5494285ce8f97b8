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

    /** Without what was written in free words, which names of files are too. */
    public Submission withoutSummary() {
        List<Paper> unnamed = components.stream().map(Paper::withoutFile).toList();
        return new Submission(null, submittedAt, unnamed, reception, notes);
    }

    /**
     * One component of the dossier, in how many originals and copies, or as a digital file.
     *
     * @param file null where nobody said where it lies
     */
    public record Paper(String code, int originals, int copies, boolean digital, DigitalFile file) {
        public Paper(String code, int originals, int copies, boolean digital) {
            this(code, originals, copies, digital, null);
        }

        public Paper withoutFile() {
            return new Paper(code, originals, copies, digital);
        }
    }
}
