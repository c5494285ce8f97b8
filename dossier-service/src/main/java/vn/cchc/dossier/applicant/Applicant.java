package vn.cchc.dossier.applicant;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whoever applies; address and phone belong on the receipt. */
public record Applicant(
        @NotNull Type type,
        @NotBlank @Size(max = 300) String name,

        @Schema(pattern = "[0-9A-Z•-]{6,20}", description = "In answers masked by •.")
        @Pattern(regexp = "[0-9A-Z-]{6,20}")
        String identityNumber,

        @Schema(pattern = "\\+?[0-9 .•]{6,20}", description = "In answers masked by •.")
        @Pattern(regexp = "\\+?[0-9 .]{6,20}")
        String phone,

        @Email @Size(max = 200) String email,
        @Size(max = 500) String address) {

    /** Kinds of applicants. */
    public enum Type {
        PERSON,
        ORGANISATION,
        STATE_BODY
    }

    /** Stands where the name was, so that whoever reads it knows why there is none. */
    private static final String ERASED = "(dữ liệu cá nhân đã xóa)";

    /** Of whom nothing is known any more but the kind. */
    public static Applicant erased(Type type) {
        return new Applicant(type, ERASED, null, null, null, null);
    }

    /** Without what identifies the person: what most readers get to see. */
    public Applicant masked() {
        if (name.equals(ERASED)) {
            return this;
        }
        return new Applicant(
                type, Masking.name(name), Masking.identityNumber(identityNumber), Masking.phone(phone), null, null);
    }

    /** One that somebody could be called by. */
    public boolean hasPhone() {
        return phone != null && phone.chars().anyMatch(Character::isDigit);
    }

    /** Whether these are the last four digits of the identity number or the phone, which only the applicant knows. */
    public boolean endsWith(String lastFour) {
        boolean identity = Masking.same(Masking.lastFour(identityNumber), lastFour);
        boolean telephone = Masking.same(Masking.lastFour(phone), lastFour);
        return identity || telephone;
    }

    /** Never the values: this ends up in logs. */
    @Override
    public String toString() {
        return "Applicant[" + type + "]";
    }
}
