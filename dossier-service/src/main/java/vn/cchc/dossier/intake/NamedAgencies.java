package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.procedure.Authority;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;

/** The agencies of a dossier are there on its day, and the one that settles it is the one the catalogue names. */
@ApplicationScoped
class NamedAgencies {

    private static final String COMPETENT = "/competentAgency";

    private static final Text NOT_IN_FORCE =
            Text.of("Cơ quan không có hoặc đã kết thúc hoạt động.", "The agency is unknown or was closed.");

    private final ReplicatedAgencies agencies;

    NamedAgencies(ReplicatedAgencies agencies) {
        this.agencies = agencies;
    }

    void require(IntakeRequest request, LocalDate day) {
        List<Violation> violations = new ArrayList<>();
        missing("/receivingAgency", request.receivingAgency(), day).ifPresent(violations::add);
        missing(COMPETENT, request.competentAgency(), day).ifPresent(violations::add);
        missing("/supportPoint", request.supportPoint(), day).ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw Problems.unprocessable("agency-not-in-force", NOT_IN_FORCE, violations);
        }
    }

    /**
     * Who settles what is handed in: the agency the sender names, otherwise the one whose procedure it is, otherwise, where
     * every unit of the level has that authority, the one that receives it (NĐ 118/2025/NĐ-CP).
     *
     * @param at where the intake stands in what was sent
     */
    String competent(String at, String named, String receiving, ProcedureVersion version, LocalDate day) {
        if (named != null) {
            missing(at + COMPETENT, named, day).ifPresent(violation -> {
                throw Problems.unprocessable("agency-not-in-force", NOT_IN_FORCE, violation);
            });
            return named;
        }
        String authority = authority(version).orElse(receiving);
        if (missing(at, authority, day).isPresent()) {
            throw closed(at, authority);
        }
        return authority;
    }

    /** As far as it can be told of a history that is loaded: whoever had the authority then may be gone. */
    String competentThen(String named, String receiving, ProcedureVersion version, LocalDate day) {
        return Optional.ofNullable(named)
                .or(() -> authority(version)
                        .filter(agency -> missing(COMPETENT, agency, day).isEmpty()))
                .orElse(receiving);
    }

    static Optional<String> authority(ProcedureVersion version) {
        return Optional.ofNullable(version.authority()).map(Authority::agency);
    }

    private static RuntimeException closed(String at, String authority) {
        return Problems.unprocessable(
                "agency-not-in-force",
                Text.of(
                        "Cơ quan có thẩm quyền theo danh mục (" + authority
                                + ") không hoạt động vào ngày tiếp nhận; cần nêu cơ quan có thẩm quyền.",
                        "The agency the catalogue gives the authority (" + authority
                                + ") is not there on the day of receipt; the competent agency has to be named."),
                Violation.at(at + COMPETENT, "bắt buộc", "is required"));
    }

    private Optional<Violation> missing(String pointer, String code, LocalDate day) {
        boolean fine = code == null || agencies.find(code, day).isPresent();
        return fine
                ? Optional.empty()
                : Optional.of(Violation.at(
                        pointer, "không có cơ quan này vào ngày tiếp nhận", "no such agency on the day of receipt"));
    }
}
