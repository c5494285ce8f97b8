package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.cchc.dossier.procedure.Lifecycle.Ending;
import vn.cchc.dossier.procedure.ProcedureCatalogue.Listed;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;

/** Closes the last version of a procedure that is abolished or replaced. What was received under it goes on under it. */
@ApplicationScoped
class ProcedureEndings {

    private final ProcedureCatalogue catalogue;

    ProcedureEndings(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param from the first day without the procedure */
    Listed end(String code, String ifMatch, LocalDate from, Ending ending) {
        Listed listed = catalogue.listed(code).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, listed.version());
        Procedure procedure = listed.procedure();
        requireLast(procedure, from);
        ProcedureVersion last = procedure.on(from.minusDays(1)).orElseThrow(ProcedureEndings::notInForce);
        if (last.lifecycle().ending() != null) {
            throw Problems.conflict(
                    "procedure-ended",
                    Text.of(
                            "Thủ tục đã được bãi bỏ hoặc thay thế.",
                            "The procedure was abolished or replaced already."));
        }
        requireSuccessor(code, from, ending);
        return catalogue.replace(
                code,
                last.ended(from.minusDays(1), ending),
                ProcedureWords.of(ending).in(Language.VI));
    }

    private static void requireLast(Procedure procedure, LocalDate from) {
        boolean later = procedure.versions().stream()
                .anyMatch(version -> !version.effectiveFrom().isBefore(from));
        if (later) {
            throw Problems.conflict(
                    "procedure-version-later",
                    Text.of(
                            "Có bản công bố có hiệu lực từ ngày này trở đi.",
                            "There is a version that begins on that day or later."));
        }
    }

    private void requireSuccessor(String code, LocalDate from, Ending ending) {
        String successor = ending.replacedBy();
        if (successor == null) {
            return;
        }
        boolean inForce =
                catalogue.find(successor).flatMap(other -> other.on(from)).isPresent();
        if (!inForce || successor.equals(code)) {
            throw Problems.unprocessable(
                    "procedure-unknown",
                    Text.of(
                            "Thủ tục thay thế không có hoặc không có hiệu lực vào ngày đó.",
                            "The procedure that takes its place is unknown or not in force on that day."),
                    Violation.at("/replacedBy", "không có hiệu lực", "is not in force"));
        }
    }

    private static Problem notInForce() {
        return Problems.conflict(
                "procedure-not-in-force",
                Text.of(
                        "Thủ tục không có hiệu lực vào ngày liền trước.",
                        "The procedure is not in force on the day before."));
    }
}
