package vn.cchc.dossier.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.domain.Level;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/**
 * A petition as it is handed in.
 *
 * @param channel without an account it is the website
 * @param agency the one it is about; staff may leave it out and keep the petition themselves
 * @param attitude it is about the attitude of staff at a counter; no unless said
 * @param attachments what is sent along
 * @param receivedAt when the letter or the call came, for staff who enter it later: the limits count from then; now unless said
 * @param dossier as the petitioner names it; not looked up, so that nothing can be probed
 */
record PetitionRequest(
        PetitionChannel channel,
        @NotNull Level level,
        @NotNull PetitionSubject about,
        Boolean attitude,
        @Size(max = 35) String agency,
        @Pattern(regexp = "[0-9A-Z.]{1,35}") String procedure,
        @Pattern(regexp = "[0-9A-Z.-]{1,60}") String dossier,
        @NotBlank @Size(max = 300) String subject,
        @NotBlank @Size(max = 5000) String content,
        @NotNull @Valid Applicant petitioner,
        @Size(max = 20) List<@NotNull @Valid Attachment> attachments,

        @JsonInclude(JsonInclude.Include.NON_NULL) Instant receivedAt) {

    boolean aboutAttitude() {
        return Boolean.TRUE.equals(attitude);
    }

    /** What no single field can say about itself. */
    void check() {
        if (aboutAttitude() && about != PetitionSubject.BEHAVIOUR) {
            throw Problems.validation(
                    Violation.at("/attitude", "chỉ dùng cho phản ánh về hành vi", "belongs to behaviour only"));
        }
        if (petitioner.phone() == null && petitioner.email() == null && petitioner.address() == null) {
            throw Problems.validation(Violation.at(
                    "/petitioner",
                    "cần có số điện thoại, thư điện tử hoặc địa chỉ để trả lời (Nghị định 20/2008/NĐ-CP)",
                    "needs a phone, e-mail or address to be answered (Decree 20/2008/NĐ-CP)"));
        }
    }
}
