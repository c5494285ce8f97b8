package vn.cchc.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/**
 * A document as evidence.
 *
 * @param number number of the document, such as "12/BB-ĐKT", or null where a link names the file
 * @param checksum SHA-256 of the file behind the link in hexadecimal digits, or null
 */
record Paper(
        @NotBlank @Size(max = 2000) String name,
        @Size(max = 60) String number,
        LocalDate date,
        @Size(max = 2000) @Pattern(regexp = "https?://.+") String link,
        @Pattern(regexp = "[0-9a-fA-F]{64}") String checksum) {

    Paper {
        checksum = checksum == null ? null : checksum.toLowerCase(Locale.ROOT);
    }

    /** Whether it names a document by its number and date; a link alone does not. */
    static boolean isNumberedAndDated(Paper paper) {
        return paper != null && paper.number() != null && !paper.number().isBlank() && paper.date() != null;
    }

    /** Refuses what nobody could find again, and a checksum of nothing. */
    static Paper checked(String pointer, Paper paper) {
        if (paper == null) {
            return null;
        }
        BusinessDays.require(pointer + "/date", paper.date());
        if (paper.link() == null && (paper.number() == null || paper.number().isBlank())) {
            throw Problems.validation(
                    Violation.at(pointer + "/number", "Phải có số hoặc liên kết.", "A number or a link is needed."));
        }
        if (paper.link() == null && paper.checksum() != null) {
            throw Problems.validation(
                    Violation.at(pointer + "/checksum", "Chỉ có cùng liên kết.", "Only a file behind a link has one."));
        }
        return paper;
    }
}
