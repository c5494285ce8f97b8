package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.scoring.criteria.CriteriaSet;

/** The units a set of criteria is about. */
@ApplicationScoped
class Units {

    private static final Text NEITHER_OR_BOTH =
            Text.of("nêu mã đơn vị hoặc loại đơn vị", "name either units or kinds of units");
    private static final Text NOT_BELOW = Text.of(
            "không phải đơn vị của cơ quan ban hành tồn tại trong năm đánh giá",
            "is no unit of the issuer that existed in the index year");

    private final AgencyDirectory agencies;
    private final Clock clock;

    Units(AgencyDirectory agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Codes of the units asked for; a unit that is none of the issuer's is a 422. */
    List<String> asked(OpenRequest request, CriteriaSet set) {
        if (request.agencies().isEmpty() == request.kinds().isEmpty()) {
            throw Problems.validation(Violation.at("/agencies", NEITHER_OR_BOTH));
        }
        List<Agency> below = agencies.existingBelow(set.head().issuer(), day(set));
        if (request.agencies().isEmpty()) {
            return below.stream()
                    .filter(agency -> request.kinds().contains(agency.kind()))
                    .map(Agency::code)
                    .toList();
        }
        Set<String> known = below.stream().map(Agency::code).collect(Collectors.toSet());
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < request.agencies().size(); i++) {
            if (!known.contains(request.agencies().get(i))) {
                faults.add(Violation.at("/agencies/" + i, NOT_BELOW));
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.unprocessable("agency-unknown", NOT_BELOW, faults);
        }
        return request.agencies();
    }

    /** The last day of the assessed year, or today while it lasts: a unit closed since is still assessed for its year. */
    private LocalDate day(CriteriaSet set) {
        LocalDate today = BusinessDays.of(clock.instant());
        LocalDate last = LocalDate.of(set.head().indexYear(), Month.DECEMBER, 31);
        return last.isBefore(today) ? last : today;
    }

    String name(String code) {
        return agencies.find(code).map(Agency::name).orElse(code);
    }
}
