package vn.cchc.dossier.attachment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.cchc.dossier.domain.DigitalFile;
import vn.cchc.dossier.stored.StoredJson;

/**
 * A file that goes with a petition or an answer, or that is a component of a dossier or its result. It lies with whoever took it in, as the portal; nothing is fetched from here.
 *
 * @param file its key there; never an address, so that nobody can be sent elsewhere by it
 * @param sha256 of its content: whoever opens it later sees whether it is still the same
 * @param size in bytes
 */
public record Attachment(
        @NotBlank @Size(max = 255) String name,

        @NotNull @Pattern(regexp = "[a-z]{1,40}/[a-z0-9][a-z0-9.+-]{0,99}")
        String mediaType,

        @NotNull @Min(1) Long size,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,

        @NotNull @Pattern(regexp = "(?!.*\\.\\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}")
        String file) {

    private static final TypeReference<List<Attachment>> LIST = new TypeReference<>() {};

    /** As a dossier keeps it; null for none. */
    public static DigitalFile kept(Attachment sent) {
        return sent == null ? null : new DigitalFile(sent.name, sent.mediaType, sent.size, sent.sha256, sent.file);
    }

    /** As they are kept; null for none. */
    public static String write(List<Attachment> attachments) {
        return attachments == null || attachments.isEmpty() ? null : StoredJson.write(attachments);
    }

    public static List<Attachment> read(String stored) {
        return stored == null ? List.of() : StoredJson.read(stored, LIST);
    }
}
