package vn.cchc.dossier.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.cchc.dossier.attachment.Attachment;

/**
 * The record that a form was signed electronically (Decree 30/2020/NĐ-CP, Annex I, II.7 and II.8): who, as what and when.
 *
 * @param event the sequence number of the event the form is about; the latest unless said otherwise
 * @param name of the leader, or of the organisation
 * @param position what the leader signs as, such as {@code KT. CHỦ TỊCH – PHÓ CHỦ TỊCH}
 * @param certificate the serial number of the certificate it was signed with
 * @param file the signed document, where it is kept; absent where nobody named it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Signature(
        Long event,
        @NotNull Signatory signatory,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String position,
        @Pattern(regexp = "[0-9A-Fa-f:]{4,80}") String certificate,
        @NotNull Instant signedAt,
        @Valid Attachment file) {

    /** Whose signature it is; a released document carries both. */
    enum Signatory {
        LEADER,
        ORGANISATION
    }
}
