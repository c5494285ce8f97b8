package vn.cchc.dossier.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.domain.ResultDocument;

/**
 * The result as a paper or a file.
 *
 * @param digital issued with a digital signature or digitised; what names its file is digital whatever is said here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Document(
        @Size(max = 100) String number,
        LocalDate issuedOn,
        Boolean digital,
        @Valid Attachment file) {

    public static ResultDocument described(Document sent) {
        if (sent == null) {
            return ResultDocument.NOT_DESCRIBED;
        }
        boolean asFile = sent.file != null || Boolean.TRUE.equals(sent.digital);
        return new ResultDocument(sent.number, sent.issuedOn, asFile, Attachment.kept(sent.file));
    }
}
