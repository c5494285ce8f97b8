package vn.cchc.dossier.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Whose a procedure is.
 *
 * @param agency the agency that answers for it, or null for every unit of its level
 * @param delegation how its authority came to whoever settles it, or null where the law gave it
 */
public record Authority(
        @Pattern(regexp = CODE) String agency, @Valid Delegation delegation) {

    static final String CODE = "[0-9A-Z.]{1,35}";

    /**
     * Authority that was handed on.
     *
     * @param from the agency the law gave it to
     * @param document the decision that handed it on
     */
    public record Delegation(
            @NotNull Way way,
            @NotNull @Pattern(regexp = CODE) String from,
            @NotBlank @Size(max = 300) String document) {}

    /** How authority is handed on (Luật Tổ chức chính quyền địa phương). */
    public enum Way {
        /** Phân cấp: the one who has it now has it in its own name. */
        DECENTRALISED,
        /** Ủy quyền: it is used in the name of the one it belongs to. */
        AUTHORISED
    }
}
