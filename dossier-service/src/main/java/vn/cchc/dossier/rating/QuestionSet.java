package vn.cchc.dossier.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the open survey asks from a day on.
 *
 * @param askedFrom a day to come: what was asked already stays what was asked
 * @param criteria codes of criteria in force on that day, each once; nothing else is asked
 * @param legalBasis the text that says so
 */
record QuestionSet(
        @NotNull LocalDate askedFrom,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 50) String> criteria,
        @NotBlank @Size(max = 500) String legalBasis) {

    /** One question with the text it comes from. */
    record Question(String criterion, String legalBasis) {}

    /**
     * A stretch of days in which the same was asked.
     *
     * @param askedTo last day, or null where no end is known
     */
    record Asked(LocalDate askedFrom, LocalDate askedTo, List<Question> questions) {}

    /**
     * A set as it was put.
     *
     * @param former codes of what was to be asked on that day before
     */
    @Schema(name = "QuestionSetChange")
    record Change(long number, QuestionSet put, List<String> former, Instant recordedAt, String recordedBy) {}

    /**
     * All there are.
     *
     * @param items the earliest first
     * @param changes who put what when, the latest first, at most 200
     */
    record Sets(List<Asked> items, List<Change> changes) {

        /** Rises with the changes: what the ETag says. */
        long version() {
            return changes.isEmpty() ? 0 : changes.get(0).number();
        }
    }
}
