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
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.importing.reading.AnnexReading;

/** Refuses what cannot be imported, naming the place. */
@RequestScoped
class ImportChecks {

    private final AgencyScope scope;
    private final AgencyDirectory agencies;

    ImportChecks(AgencyScope scope, AgencyDirectory agencies) {
        this.scope = scope;
        this.agencies = agencies;
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

    /** The issuer is known, existed when the plan was issued, and lies within the caller's scope. */
    void requireIssuer(PlanHead plan) {
        Agency issuer = agencies.find(plan.issuer()).orElseThrow(ImportChecks::unknownIssuer);
        scope.requireListing(issuer.code());
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
