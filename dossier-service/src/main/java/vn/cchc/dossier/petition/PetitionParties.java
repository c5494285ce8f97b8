package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.dossier.procedure.ProcedureCatalogue;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.kit.web.BusinessDays;

/** The agencies and the procedure that a petition names. */
@ApplicationScoped
class PetitionParties {

    private static final Text NO_AGENCY =
            Text.of("Không có cơ quan này vào thời điểm này.", "There is no such agency at this time.");
    private static final Text NO_PROCEDURE = Text.of("Không có thủ tục này.", "There is no such procedure.");

    private final ReplicatedAgencies agencies;
    private final ProcedureCatalogue procedures;
    private final AgencyScope scope;

    PetitionParties(ReplicatedAgencies agencies, ProcedureCatalogue procedures, AgencyScope scope) {
        this.agencies = agencies;
        this.procedures = procedures;
        this.scope = scope;
    }

    /**
     * The agency named, or the one that took over from it when it was closed, as districts were on 01/7/2025: a petitioner
     * goes by the sign on the door. Without one, that of the staff who received it.
     */
    String inCharge(String named, Optional<Caller> caller, Instant now) {
        if (named == null) {
            return caller.map(Caller::agency)
                    .orElseThrow(() -> Problems.validation(Violation.at(
                            "/agency", "bắt buộc khi gửi không có tài khoản", "is required without an account")));
        }
        String answering = successor(named, BusinessDays.of(now)).orElse(named);
        requireInForce(answering, now);
        return answering;
    }

    /** Only where there is no choice between several. */
    private Optional<String> successor(String named, LocalDate day) {
        return agencies.find(named)
                .filter(agency -> !agency.validOn(day))
                .map(ReplicatedAgency::successors)
                .filter(successors -> successors.size() == 1)
                .map(successors -> successors.get(0));
    }

    void requireInForce(String named, Instant now) {
        boolean unknown =
                named != null && agencies.find(named, BusinessDays.of(now)).isEmpty();
        if (unknown) {
            throw Problems.unprocessable("agency-not-in-force", NO_AGENCY, Violation.at("/agency", NO_AGENCY));
        }
    }

    String procedure(String code) {
        if (code != null && procedures.find(code).isEmpty()) {
            throw Problems.unprocessable("unknown-procedure", NO_PROCEDURE, Violation.at("/procedure", NO_PROCEDURE));
        }
        return code;
    }

    /** Who received it or is in charge sees it; for everybody else it does not exist. */
    void requireVisible(PetitionRow row) {
        scope.requireCovers(row.agency, row.receivedAgency);
    }

    void requireInCharge(PetitionRow row) {
        requireVisible(row);
        if (!scope.covers(row.agency)) {
            throw Problems.forbidden();
        }
    }
}
