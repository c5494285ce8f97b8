package vn.cchc.plan.scoring.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.cchc.plan.scoring.domain.Evidence;

/**
 * What proves a self-score: the number of a document, or a link with the checksum of what is behind it.
 *
 * @param sha256 in hexadecimal
 */
record EvidenceForm(
        @NotBlank @Size(max = 500) String name,

        @Size(min = 1, max = 60) @Pattern(regexp = ".*\\S.*")
        String number,

        LocalDate date,
        @Size(max = 2000) @Pattern(regexp = "https?://.+") String link,
        @Pattern(regexp = "[0-9a-f]{64}") String sha256) {

    Evidence evidence() {
        return new Evidence(name, number, date, link, sha256);
    }

    static EvidenceForm of(Evidence evidence) {
        return new EvidenceForm(
                evidence.name(), evidence.number(), evidence.date(), evidence.link(), evidence.sha256());
    }
}
