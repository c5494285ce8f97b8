package vn.cchc.plan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * To whom a plan's document goes, and who signed it.
 *
 * @param distribution nơi nhận, in the order of the document
 * @param signatures in the order they were put
 * @param published whether everybody may read the plan once it is issued; left out, as before
 */
record PapersView(
        @NotNull @Size(max = 200) List<@NotNull @Valid RecipientRow> distribution,
        @NotNull @Size(max = 20) List<@NotNull @Valid SignatureRow> signatures,
        Boolean published) {}
