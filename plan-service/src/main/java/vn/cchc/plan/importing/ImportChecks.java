package vn.cchc.plan.importing;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.UnreadableFileException;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.importing.reading.AnnexReading;
import vn.cchc.plan.planning.PlanHeads;

/** Refuses what cannot be imported, naming the place. */
@RequestScoped
class ImportChecks {

    private final AgencyScope scope;
    private final AgencyDirectory agencies;
    private final PlanHeads heads;

    ImportChecks(AgencyScope scope, AgencyDirectory agencies, PlanHeads heads) {
        this.scope = scope;
        this.agencies = agencies;
        this.heads = heads;
    }

    void requireParts(FileUpload file, PlanHead plan) {
        List<Violation> missing = new ArrayList<>();
        if (file == null) {
            missing.add(Violation.at("/file", "Thiếu tệp.", "The file is missing."));
        }
        if (plan == null) {
            missing.add(Violation.at("/plan", "Thiếu thông tin kế hoạch.", "The plan's head is missing."));
        }
        if (!missing.isEmpty()) {
            throw Problems.validation(missing);
        }
    }

    /** Neither the request nor the file may leave out what every plan has. */
    void requireComplete(PlanHead plan) {
        List<Violation> missing = new ArrayList<>();
        if (plan.title() == null) {
            missing.add(missing("/plan/title", "Thiếu tên kế hoạch", "The title is missing"));
        }
        if (plan.issuer() == null) {
            missing.add(missing("/plan/issuer", "Thiếu cơ quan ban hành", "The issuer is missing"));
        }
        if (plan.year() == null) {
            missing.add(missing("/plan/year", "Thiếu năm kế hoạch", "The year is missing"));
        }
        if (!missing.isEmpty()) {
            throw Problems.validation(missing);
        }
        BusinessDays.require("/plan/issued", plan.issued());
        heads.requireParent(plan.issuer(), plan.parentPlan(), "/plan/parentPlan");
    }

    private static Violation missing(String pointer, String vietnamese, String english) {
        return Violation.at(
                pointer,
                vietnamese + ": không nhập và tệp không ghi rõ.",
                english + ": it was not typed and the file does not say it.");
    }

    Person person() {
        return new Person(scope.caller().subject(), scope.caller().agency());
    }

    /** Whose province the issuer of a file is looked for in. */
    String caller() {
        return scope.caller().agency();
    }

    /** Whoever types an issuer it may not import for is refused before the file is read. */
    void requireScope(PlanHead plan) {
        if (plan.issuer() != null) {
            scope.requireListing(agencies.find(plan.issuer())
                    .orElseThrow(ImportChecks::unknownIssuer)
                    .code());
        }
    }

    /** The issuer is known, existed when the plan was issued, and lies within the caller's scope. */
    void requireIssuer(PlanHead plan) {
        requireScope(plan);
        Agency issuer = agencies.find(plan.issuer()).orElseThrow(ImportChecks::unknownIssuer);
        boolean existed = plan.issued() == null
                ? issuer.existsOn(plan.day()) || issuer.existsOn(LocalDate.of(plan.year(), 12, 31))
                : issuer.existsOn(plan.issued());
        if (!existed) {
            throw issuerProblem(
                    "agency-closed",
                    "Cơ quan ban hành không còn tồn tại vào ngày đó.",
                    "The issuer is closed by then.");
        }
    }

    private static Problem unknownIssuer() {
        return issuerProblem("agency-unknown", "Không có cơ quan ban hành này.", "No such issuer.");
    }

    private static Problem issuerProblem(String code, String vietnamese, String english) {
        return Problems.unprocessable(
                code, Text.of(vietnamese, english), Violation.at("/plan/issuer", vietnamese, english));
    }

    /** An import is seen only where its issuer is. */
    void requireSeen(ImportPreview preview) {
        scope.requireCovers(preview.plan().issuer());
    }

    AnnexReading read(AnnexFile file) {
        try {
            return file.read();
        } catch (UnreadableFileException unreadable) {
            throw unreadable.problem();
        }
    }
}
