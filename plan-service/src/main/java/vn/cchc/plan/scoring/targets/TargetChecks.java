package vn.cchc.plan.scoring.targets;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;

/** Who may keep which targets, and what they have to say. */
@RequestScoped
class TargetChecks {

    private static final Text UNKNOWN = Text.of("không có cơ quan này", "no such agency");
    private static final Text BASE = Text.of(
            "chỉ nêu năm gốc khi chỉ tiêu so sánh với năm gốc", "a base year only where something is compared with it");

    private final AgencyScope scope;
    private final AgencyDirectory agencies;
    private final Targets targets;

    TargetChecks(AgencyScope scope, AgencyDirectory agencies, Targets targets) {
        this.scope = scope;
        this.agencies = agencies;
        this.targets = targets;
    }

    void require(List<TargetForm> forms) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            TargetForm form = forms.get(i);
            scope.requireListing(form.issuer());
            if (agencies.find(form.issuer()).isEmpty()) {
                faults.add(Violation.at("/targets/" + i + "/issuer", UNKNOWN));
            }
            if (!form.baseYearFits()) {
                faults.add(Violation.at("/targets/" + i + "/baseYear", BASE));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.unprocessable(
                    "target-rules", Text.of("Chỉ tiêu trái quy tắc.", "A target breaks a rule."), faults);
        }
    }

    void requireVisible(UUID id) {
        if (!targets.visible(id, scope.pathPrefix())) {
            throw Problems.notFound();
        }
    }

    /** Seen (else 404) and kept by an agency of the caller's scope (else 403). */
    void requireKept(UUID id) {
        requireVisible(id);
        if (!scope.covers(targets.issuer(id))) {
            throw Problems.forbidden();
        }
    }
}
