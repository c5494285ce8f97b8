package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Codes that the sender chose: leased to its counter beforehand, or of an older system that is being loaded. */
@ApplicationScoped
public class ClientCodes {

    private final DossierCodes codes;
    private final Register register;

    ClientCodes(DossierCodes codes, Register register) {
        this.codes = codes;
        this.register = register;
    }

    /** Whether a dossier of that code may still come from this sender. */
    public Optional<DossierCode> plausible(String code, Sender sender) {
        return DossierCode.parse(code).filter(parsed -> sender.isMigrator() || codes.isLeased(parsed));
    }

    /** Lets the code be used and makes sure that it is not given out to anybody else later. */
    void claim(IntakeRequest request, Sender sender) {
        DossierCode code = plausible(request.code(), sender)
                .filter(known -> sender.isMigrator() || known.agency().equals(request.receivingAgency()))
                .orElseThrow(ClientCodes::notLeased);
        if (register.find(request.code()).isPresent()) {
            throw Problems.conflict("code-taken", Text.of("Mã hồ sơ đã được sử dụng.", "The code is in use already."));
        }
        codes.skip(code);
    }

    private static Problem notLeased() {
        return Problems.unprocessable(
                "code-not-leased",
                Text.of(
                        "Mã hồ sơ không thuộc dải mã đã cấp cho nơi tiếp nhận.",
                        "The code is not of a block leased to the receiving agency."),
                Violation.at("/code", "không thuộc dải mã đã cấp", "is not of a leased block"));
    }
}
