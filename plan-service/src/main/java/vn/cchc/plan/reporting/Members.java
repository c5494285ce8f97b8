package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.matching.AgencyMatch;
import vn.cchc.plan.agency.matching.AgencyMatcher;
import vn.cchc.plan.reporting.domain.Fault;
import vn.cchc.plan.reporting.domain.Obliged;

/** Which agencies owe a report on a day: those named, and who belongs to the groups then. */
@ApplicationScoped
class Members {

    private final AgencyDirectory agencies;

    Members(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** Those that exist on the day; what was closed or is not founded yet owes nothing. */
    Set<String> on(Obliged obliged, LocalDate day) {
        Set<String> codes = new TreeSet<>(obliged.agencies());
        if (!obliged.groups().isEmpty()) {
            AgencyMatcher matcher = agencies.matcher(obliged.groupsOf());
            obliged.groups().stream()
                    .map(group -> matcher.match(group, day))
                    .filter(AgencyMatch.Group.class::isInstance)
                    .forEach(group -> codes.addAll(group.codes()));
        }
        obliged.except().forEach(codes::remove);
        codes.removeIf(code -> !exists(code, day));
        return codes;
    }

    boolean exists(String code, LocalDate day) {
        return agencies.find(code).filter(agency -> agency.existsOn(day)).isPresent();
    }

    /** Agencies nobody knows, and words that mean no group; one without members on a day owes nothing then. */
    List<Fault> faults(Obliged obliged) {
        List<Fault> faults = new ArrayList<>();
        unknown("/terms/obliged/agencies/", obliged.agencies(), faults);
        unknown("/terms/obliged/except/", obliged.except(), faults);
        if (obliged.groups().isEmpty()) {
            return faults;
        }
        if (agencies.find(obliged.groupsOf()).isEmpty()) {
            faults.add(noAgency("/terms/obliged/groupsOf"));
            return faults;
        }
        AgencyMatcher matcher = agencies.matcher(obliged.groupsOf());
        for (int i = 0; i < obliged.groups().size(); i++) {
            String group = obliged.groups().get(i);
            if (!matcher.meansGroup(group)) {
                faults.add(new Fault(
                        "/terms/obliged/groups/" + i,
                        "Không phải nhóm cơ quan xác định được.",
                        "Not a group whose members are known."));
            }
        }
        return faults;
    }

    private void unknown(String at, List<String> codes, List<Fault> faults) {
        for (int i = 0; i < codes.size(); i++) {
            if (agencies.find(codes.get(i)).isEmpty()) {
                faults.add(noAgency(at + i));
            }
        }
    }

    private static Fault noAgency(String at) {
        return new Fault(at, "Không có cơ quan này.", "No such agency.");
    }
}
