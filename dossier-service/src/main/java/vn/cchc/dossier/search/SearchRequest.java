package vn.cchc.dossier.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.dossier.applicant.Sealing;
import vn.cchc.dossier.register.DossierFilter;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;

/**
 * Whose dossiers are looked for: by identity number, phone or whole name, one of them.
 *
 * @param name as it stands on the identity card, in any case; written without marks it finds all ways to mark it
 * @param purpose what for; it goes into the access log
 * @param agency only those that agency or one below it has to do with; null for all the caller may see
 */
record SearchRequest(
        @Pattern(regexp = "[0-9A-Za-z -]{6,30}") String identityNumber,
        @Pattern(regexp = "\\+?([ .]*[0-9]){8,15}[ .]*") String phone,
        @Pattern(regexp = "(?s).*\\S.*") @Size(max = 300) String name,
        @NotBlank @Size(max = 300) String purpose,
        @Size(max = 35) String agency,
        Integer limit,
        @Size(max = 1000) String cursor) {

    /** What is known of the person. */
    enum By {
        IDENTITY_NUMBER("identity-number"),
        PHONE("phone"),
        NAME("name");

        private final String wireName;

        By(String wireName) {
            this.wireName = wireName;
        }

        String wireName() {
            return wireName;
        }
    }

    By by() {
        long given =
                Stream.of(identityNumber, phone, name).filter(Objects::nonNull).count();
        if (given != 1) {
            throw Problems.validation(Violation.at(
                    "",
                    "cần đúng một trong số giấy tờ (identityNumber), điện thoại (phone), họ tên (name)",
                    "needs exactly one of identityNumber, phone and name"));
        }
        if (identityNumber != null) {
            return By.IDENTITY_NUMBER;
        }
        return phone == null ? By.NAME : By.PHONE;
    }

    DossierFilter filter(Sealing sealing) {
        return switch (by()) {
            case IDENTITY_NUMBER -> new DossierFilter().ofIdentity(sealing.hash(Names.number(identityNumber)));
            case PHONE -> new DossierFilter().ofPhone(phone);
            case NAME -> new DossierFilter().ofName(name, Names.hasMarks(name));
        };
    }

    /** Never the values: this ends up in logs. */
    @Override
    public String toString() {
        return "SearchRequest[]";
    }
}
