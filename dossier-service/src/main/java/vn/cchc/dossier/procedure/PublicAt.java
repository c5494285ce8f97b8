package vn.cchc.dossier.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which units have to make a procedure public (NĐ 61/2018/NĐ-CP, Điều 13; NĐ 118/2025/NĐ-CP), where that is not simply every
 * commune for a procedure of its level.
 *
 * @param kinds every unit of these kinds, such as COMMUNE or DEPARTMENT
 * @param agencies these units
 */
public record PublicAt(
        @Size(max = 10) List<@NotNull @Pattern(regexp = "[A-Z_]{1,30}") String> kinds,
        @Size(max = 200) List<@NotNull @Pattern(regexp = "[0-9A-Z.]{1,35}") String> agencies) {
    public PublicAt {
        kinds = kinds == null ? List.of() : kinds;
        agencies = agencies == null ? List.of() : agencies;
    }
}
