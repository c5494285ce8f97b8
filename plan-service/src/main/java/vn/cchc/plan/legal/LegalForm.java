package vn.cchc.plan.legal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * A document as it is sent and shown. All days are inclusive.
 *
 * @param keeper code of the agency that keeps this entry up to date
 * @param number number and sign, such as 118/2025/NĐ-CP
 * @param issuer who issued it, as written
 * @param summary what it is about (trích yếu)
 * @param inForceFrom its first day; null while it is not known
 * @param inForceTo its last day; null while it goes on
 * @param suspendedFrom first day on which it does not hold for a time, or null
 * @param suspendedTo last such day; null while nobody knows
 * @param replacedBy id of the document of this register that took its place, or null
 * @param checksum SHA-256 of the file in hexadecimal digits
 * @param review what was done about it after a review of documents, or null
 */
@Schema(name = "LegalDocumentForm")
record LegalForm(
        @NotBlank @Size(max = 35) String keeper,
        @NotNull LegalKind kind,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 500) String issuer,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 2000) String summary,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        LocalDate suspendedFrom,
        LocalDate suspendedTo,
        UUID replacedBy,
        @Size(max = 2000) @Pattern(regexp = "https?://.+") String link,
        @Pattern(regexp = "[0-9a-fA-F]{64}") String checksum,
        @Size(max = 2000) String review) {

    private static final Text ORDER = Text.of("Không được trước ngày đầu.", "Must not be before the first day.");
    private static final Text NEEDED = Text.of("Cần có ngày đầu.", "Needs a first day.");

    /** Days that cannot stand beside each other. */
    List<Violation> faults() {
        List<Violation> faults = new ArrayList<>();
        order("/inForceFrom", issuedOn, inForceFrom, faults);
        order("/inForceTo", inForceFrom, inForceTo, faults);
        order("/suspendedTo", suspendedFrom, suspendedTo, faults);
        if (suspendedTo != null && suspendedFrom == null) {
            faults.add(Violation.at("/suspendedFrom", NEEDED));
        }
        return faults;
    }

    /** What this says, and where it says nothing what the other does; what replaced it is the other's. */
    LegalForm over(LegalForm known) {
        return new LegalForm(
                keeper,
                kind,
                number,
                issuer,
                issuedOn,
                summary,
                either(inForceFrom, known.inForceFrom),
                either(inForceTo, known.inForceTo),
                either(suspendedFrom, known.suspendedFrom),
                either(suspendedTo, known.suspendedTo),
                known.replacedBy,
                either(link, known.link),
                either(checksum, known.checksum),
                either(review, known.review));
    }

    LegalForm withReplacement(UUID other) {
        return new LegalForm(
                keeper,
                kind,
                number,
                issuer,
                issuedOn,
                summary,
                inForceFrom,
                inForceTo,
                suspendedFrom,
                suspendedTo,
                other,
                link,
                checksum,
                review);
    }

    private static <T> T either(T said, T known) {
        return said == null ? known : said;
    }

    private static void order(String pointer, LocalDate first, LocalDate last, List<Violation> faults) {
        if (first != null && last != null && last.isBefore(first)) {
            faults.add(Violation.at(pointer, ORDER));
        }
    }
}
