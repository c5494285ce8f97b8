package vn.cchc.plan.planning;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** For which of several lead agencies somebody reports. */
@RequestScoped
class Behalf {

    private final AgencyScope scope;

    Behalf(AgencyScope scope) {
        this.scope = scope;
    }

    /**
     * The agencies that are named; else whoever keeps the plan speaks for all of them, and a lead agency for itself. Empty
     * stands for all, also where one leads.
     */
    Set<String> of(TaskView task, Author author, ReportRequest request) {
        List<String> leads = task.leadAgencies();
        requireLeads(leads, request.agencies());
        if (!author.manager() && !request.agencies().stream().allMatch(scope::covers)) {
            throw Problems.forbidden();
        }
        if (leads.size() < 2) {
            return Set.of();
        }
        if (!request.agencies().isEmpty() || author.manager()) {
            return Set.copyOf(request.agencies());
        }
        Set<String> own = leads.stream().filter(scope::covers).collect(Collectors.toSet());
        if (own.contains(author.agency())) {
            return Set.of(author.agency());
        }
        if (own.size() > 1) {
            throw unfit(List.of(Violation.at(
                    "/agencies", "Hãy nêu cơ quan chủ trì được báo cáo.", "Name the lead agency this is about.")));
        }
        return own;
    }

    private static void requireLeads(List<String> leads, List<String> named) {
        List<Violation> strangers = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (!leads.contains(named.get(i))) {
                strangers.add(Violation.at(
                        "/agencies/" + i, "Cơ quan không chủ trì nhiệm vụ.", "The agency does not lead the task."));
            }
        }
        if (!strangers.isEmpty()) {
            throw unfit(strangers);
        }
    }

    private static RuntimeException unfit(List<Violation> violations) {
        return Problems.unprocessable(
                "task-lead-unfit",
                Text.of("Chưa rõ cơ quan chủ trì được báo cáo.", "It is not clear which lead agency is meant."),
                violations);
    }
}
