package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.ProcedureKind;
import vn.cchc.dossier.procedure.Lifecycle.Change;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** What must agree within a procedure before it is let into the catalogue; fields by themselves are checked before. */
@ApplicationScoped
class CatalogueRules {

    private static final Text NO_AGENCY =
            Text.of("Cơ quan không có hoặc đã kết thúc hoạt động.", "The agency is unknown or was closed.");

    private final ProcedureConfig config;
    private final AgencyRules agencies;

    CatalogueRules(ProcedureConfig config, AgencyRules agencies) {
        this.config = config;
        this.agencies = agencies;
    }

    void require(String pointer, Procedure procedure) {
        refuse(checkFields(pointer, procedure), agencies.check(pointer, procedure));
    }

    /** Every fault of every procedure at once. */
    void requireAll(String pointer, List<Procedure> procedures) {
        List<Violation> violations = new ArrayList<>();
        List<Violation> strangers = new ArrayList<>();
        for (int index = 0; index < procedures.size(); index++) {
            violations.addAll(checkFields(pointer + "/" + index, procedures.get(index)));
            strangers.addAll(agencies.check(pointer + "/" + index, procedures.get(index)));
        }
        refuse(violations, strangers);
    }

    private static void refuse(List<Violation> violations, List<Violation> strangers) {
        if (!violations.isEmpty()) {
            throw Problems.validation(violations);
        }
        if (!strangers.isEmpty()) {
            throw Problems.unprocessable("agency-not-in-force", NO_AGENCY, strangers);
        }
    }

    List<Violation> check(String pointer, Procedure procedure) {
        List<Violation> violations = checkFields(pointer, procedure);
        violations.addAll(agencies.check(pointer, procedure));
        return violations;
    }

    private List<Violation> checkFields(String pointer, Procedure procedure) {
        List<Violation> violations = new ArrayList<>();
        checkCode(pointer, procedure, violations);
        Set<LocalDate> days = new HashSet<>();
        for (int index = 0; index < procedure.versions().size(); index++) {
            ProcedureVersion version = procedure.versions().get(index);
            String place = pointer + "/versions/" + index;
            if (!days.add(version.effectiveFrom())) {
                violations.add(Violation.at(
                        place + "/effectiveFrom",
                        "trùng ngày có hiệu lực với bản khác",
                        "is the first day of another version too"));
            }
            checkComponents(place, version, violations);
            checkPost(place, version, violations);
            checkEnding(place, procedure, version, violations);
            violations.addAll(ProcessRules.check(place, version, config.hoursPerWorkingDay()));
        }
        return violations;
    }

    private static void checkCode(String pointer, Procedure procedure, List<Violation> violations) {
        boolean own = procedure.code().startsWith("N");
        if (own != (procedure.kind() == ProcedureKind.NON_TTHC)) {
            violations.add(Violation.at(
                    pointer + "/code",
                    "mã bắt đầu bằng N dành riêng cho mục không phải thủ tục hành chính (NON_TTHC)",
                    "codes that begin with N are for items that are no administrative procedure (NON_TTHC)"));
        }
    }

    private static void checkComponents(String place, ProcedureVersion version, List<Violation> violations) {
        Set<String> codes = new HashSet<>();
        List<Component> components = version.components();
        for (int index = 0; index < components.size(); index++) {
            if (!codes.add(components.get(index).code())) {
                violations.add(Violation.at(
                        place + "/components/" + index + "/code",
                        "trùng mã với thành phần khác",
                        "repeats the code of another component"));
            }
            if (components.get(index).asksForNothing()) {
                violations.add(Violation.at(
                        place + "/components/" + index,
                        "phải có số bản chính, số bản sao hoặc nhận bản điện tử",
                        "asks for originals, copies or a file"));
            }
        }
    }

    private static void checkPost(String place, ProcedureVersion version, List<Violation> violations) {
        if (version.postalIn() != version.channels().contains(Channel.POST)) {
            violations.add(Violation.at(
                    place + "/postalIn",
                    "phải khớp với kênh POST trong danh sách kênh tiếp nhận",
                    "must agree with POST among the channels"));
        }
    }

    private static void checkEnding(
            String place, Procedure procedure, ProcedureVersion version, List<Violation> violations) {
        Change change = version.lifecycle().change();
        if (change == Change.REPLACED || change == Change.ABOLISHED) {
            violations.add(Violation.at(
                    place + "/lifecycle/change",
                    "bản đang công bố chỉ có thể là ANNOUNCED hoặc AMENDED; thay thế, bãi bỏ ghi ở ending",
                    "a version is ANNOUNCED or AMENDED; replacement and abolition go into ending"));
        }
        if (version.lifecycle().ending() != null) {
            violations.addAll(EndingRules.check(place, procedure.code(), version));
        }
    }
}
