package vn.cchc.plan.reporting.domain;

import java.util.List;

/**
 * Who owes a report.
 *
 * @param agencies codes of agencies that owe it by name
 * @param groups groups as plans word them, such as "UBND các xã, phường"; who belongs to one is asked for each period
 * @param groupsOf code of the agency whose groups are meant
 * @param except codes of agencies that a group would name but that owe nothing
 */
public record Obliged(List<String> agencies, List<String> groups, String groupsOf, List<String> except) {

    public Obliged {
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
        groups = groups == null ? List.of() : List.copyOf(groups);
        except = except == null ? List.of() : List.copyOf(except);
    }

    List<Fault> faults() {
        if (agencies.isEmpty() && groups.isEmpty()) {
            return List.of(new Fault(
                    "/obliged/agencies", "Phải có cơ quan hoặc nhóm cơ quan.", "Agencies or groups are needed."));
        }
        if (groups.isEmpty() == (groupsOf != null)) {
            return List.of(new Fault(
                    "/obliged/groupsOf", "Chỉ và phải nêu cùng nhóm.", "Needed with groups, and only there."));
        }
        return List.of();
    }
}
