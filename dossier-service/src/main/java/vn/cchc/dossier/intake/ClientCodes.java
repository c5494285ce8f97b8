package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Codes of dossiers: given out here, or chosen by the sender, leased to it beforehand or of an older system being loaded. */
@ApplicationScoped
public class ClientCodes {

    private final DossierCodes codes;
    private final CodeCounter counter;
    private final CodeBlocks blocks;
    private final Register register;

    ClientCodes(DossierCodes codes, CodeCounter counter, CodeBlocks blocks, Register register) {
        this.codes = codes;
        this.counter = counter;
        this.blocks = blocks;
        this.register = register;
    }

    /** Whether a dossier of that code may still come from an agency the sender belongs to. */
    public Optional<DossierCode> plausible(String code, Sender sender) {
        return DossierCode.parse(code)
                .filter(parsed -> sender.isMigrator() || blocks.of(parsed).isPresent());
    }

    /** The next code of the agency's day. */
    String next(String agency, Instant receivedAt) {
        return codes.next(agency, BusinessDays.of(receivedAt)).toString();
    }

    /**
     * Lets the code be used, once, by the account that holds it and on the day it was leased for, and makes sure that
     * it is given to nobody else later.
     */
    void claim(IntakeRequest request, Sender sender, Instant receivedAt) {
        DossierCode code = DossierCode.parse(request.code()).orElseThrow(ClientCodes::notLeased);
        CodeBlock block = sender.isMigrator() ? null : leased(code, request, sender, receivedAt);
        // Asked before the block is locked: two senders of one dossier meet at its key, and the later is a duplicate.
        if (register.find(request.code()).isPresent()) {
            throw Problems.conflict("code-taken", Text.of("Mã hồ sơ đã được sử dụng.", "The code is in use already."));
        }
        if (block == null) {
            counter.skip(code);
        } else if (!blocks.use(code, sender.subject())) {
            throw returned();
        }
    }

    private CodeBlock leased(DossierCode code, IntakeRequest request, Sender sender, Instant receivedAt) {
        CodeBlock block = blocks.of(code)
                .filter(known -> known.agency().equals(request.receivingAgency()))
                .orElseThrow(ClientCodes::notLeased);
        if (!block.holder().equals(sender.subject())) {
            throw refused(
                    "code-of-another-counter",
                    "Mã hồ sơ đã cấp cho quầy tiếp nhận khác.",
                    "The code was leased to another counter.");
        }
        if (!block.day().equals(BusinessDays.of(receivedAt))) {
            throw refused(
                    "code-of-another-day",
                    "Mã hồ sơ được cấp cho ngày khác với ngày tiếp nhận.",
                    "The code was leased for a day other than that of the receipt.");
        }
        return block;
    }

    private static Problem returned() {
        return refused(
                "code-block-returned",
                "Dải mã này đã được trả lại, không sử dụng được nữa.",
                "The block of this code was given back and can be used no longer.");
    }

    private static Problem notLeased() {
        return refused(
                "code-not-leased",
                "Mã hồ sơ không thuộc dải mã đã cấp cho nơi tiếp nhận.",
                "The code is not of a block leased to the receiving agency.");
    }

    private static Problem refused(String code, String vietnamese, String english) {
        Text text = Text.of(vietnamese, english);
        return Problems.unprocessable(code, text, new Violation("/code", text));
    }
}
