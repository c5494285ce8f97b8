package vn.cchc.plan.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Which agencies follow one that was closed. */
@ApplicationScoped
public class Heirs {

    private final AgencyDirectory agencies;
    private final Clock clock;

    Heirs(AgencyDirectory agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The successors its record names, as far as they exist today. */
    public List<Agency> living(String closed) {
        return agencies.find(closed).map(Agency::successors).orElse(List.of()).stream()
                .map(agencies::find)
                .flatMap(Optional::stream)
                .filter(this::exists)
                .toList();
    }

    public boolean isClosed(String code) {
        return agencies.find(code).filter(agency -> !exists(agency)).isPresent();
    }

    /** The agencies somebody named; one that does not exist today is a 422. */
    public List<Agency> named(List<String> codes) {
        List<Agency> found = new ArrayList<>();
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Optional<Agency> agency = agencies.find(codes.get(i)).filter(this::exists);
            agency.ifPresent(found::add);
            if (agency.isEmpty()) {
                unknown.add(Violation.at("/successors/" + i, "Không có cơ quan này.", "No such agency."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(
                    "agency-unknown", Text.of("Có cơ quan không tồn tại.", "An agency is unknown."), unknown);
        }
        return found;
    }

    private boolean exists(Agency agency) {
        return agency.existsOn(BusinessDays.of(clock.instant()));
    }
}
