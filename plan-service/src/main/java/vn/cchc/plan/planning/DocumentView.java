package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A deliverable: asked for by the plan, delivered, or both.
 *
 * @param content number of the content it was delivered for, or null
 * @param checksum SHA-256 of the file in hexadecimal digits, or null
 * @param conditional whether it is only due when the occasion arises ("nếu có")
 * @param agency who of several lead agencies delivered it, or null
 * @param verification when a copy of the file was found to have that checksum, or null
 */
public record DocumentView(
        String name,
        String number,
        LocalDate date,
        String link,
        boolean delivered,
        Integer content,
        String checksum,
        boolean conditional,
        String agency,
        UUID id,
        Verification verification) {

    /**
     * A copy of the file was hashed here, and it is the file.
     *
     * @param by account of the person
     * @param agency for whom it was done
     */
    @Schema(name = "DocumentVerification")
    public record Verification(Instant at, String by, String agency) {}
}
