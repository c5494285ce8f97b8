package vn.cchc.dossier.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A leased block as its counter sees it.
 *
 * @param holder the account that may use the codes now
 * @param takeOvers every change of the holder, oldest first
 * @param expiresAt from then on a counter may no longer record what happened on the block's day; null for no limit
 */
record CodeBlockView(
        String agency,
        LocalDate day,
        Codes codes,
        int size,
        int used,
        State state,
        String leasedBy,
        Instant leasedAt,
        Instant returnedAt,
        Instant expiresAt,
        String holder,
        List<CodeBlock.TakeOver> takeOvers) {

    record Codes(String from, String to) {}

    /** OPEN blocks can still be used. */
    @Schema(name = "CodeBlockState")
    enum State {
        OPEN,
        USED_UP,
        RETURNED,
        EXPIRED
    }

    static CodeBlockView of(CodeBlock block, Instant expiresAt, Instant now) {
        return new CodeBlockView(
                block.agency(),
                block.day(),
                new Codes(block.from().toString(), block.to().toString()),
                block.size(),
                block.used(),
                state(block, expiresAt, now),
                block.leasedBy(),
                block.leasedAt(),
                block.returnedAt(),
                expiresAt,
                block.holder(),
                block.takeOvers());
    }

    private static State state(CodeBlock block, Instant expiresAt, Instant now) {
        if (block.returnedAt() != null) {
            return State.RETURNED;
        }
        if (block.used() == block.size()) {
            return State.USED_UP;
        }
        return expiresAt != null && !now.isBefore(expiresAt) ? State.EXPIRED : State.OPEN;
    }
}
