package vn.cchc.plan.agency.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All agencies together: paths, what is inherited, and the rules no single agency can answer for. */
public final class AgencyTree {

    private final Map<String, Agency> agencies;

    public AgencyTree(Collection<Agency> agencies) {
        this.agencies = new TreeMap<>();
        agencies.forEach(agency -> this.agencies.put(agency.code(), agency));
    }

    /** The tree after these agencies were added or changed; their order does not matter. */
    public AgencyTree with(Collection<Agency> changes) {
        List<Agency> all = new ArrayList<>(agencies.values());
        all.addAll(changes);
        return new AgencyTree(all);
    }

    public Set<String> codes() {
        return agencies.keySet();
    }

    /** The agency as it stands in the tree. */
    public Optional<Agency> find(String code) {
        return Optional.ofNullable(agencies.get(code));
    }

    /** Whether the first agency is the other one or above it. */
    public boolean covers(String upper, String code) {
        return lineage(code).contains(upper);
    }

    /** Every agency at or below the one with this code. */
    public List<Agency> below(String code) {
        return agencies.values().stream()
                .filter(agency -> lineage(agency.code()).contains(code))
                .toList();
    }

    /** The agency with what it inherits, or null when it is not in the tree. */
    public AgencySnapshot snapshot(String code) {
        Agency agency = agencies.get(code);
        if (agency == null) {
            return null;
        }
        return new AgencySnapshot(
                code,
                agency.oldCode(),
                agency.name(),
                agency.kind(),
                agency.parent(),
                String.join("/", lineage(code)),
                agency.validFrom(),
                agency.validTo(),
                agency.successors(),
                agency.nameVariants(),
                officeHours(code),
                agency.contact());
    }

    /** Every rule this agency breaks in this tree; empty when it may stand. */
    public List<AgencyFault> faults(Agency agency) {
        List<AgencyFault> faults = new ArrayList<>(AgencyRules.faults(agency));
        faults.addAll(placeFaults(agency));
        agency.successors().stream()
                .filter(successor -> !agencies.containsKey(successor) || successor.equals(agency.code()))
                .map(successor -> new AgencyFault(
                        agency.code(), "successors", "Không có cơ quan kế thừa mang mã này.", "No such successor."))
                .forEach(faults::add);
        return faults;
    }

    private List<AgencyFault> placeFaults(Agency agency) {
        if (agency.parent() == null) {
            return agency.kind() == AgencyKind.PROVINCE
                    ? List.of()
                    : List.of(new AgencyFault(
                            agency.code(),
                            "parent",
                            "Chỉ cấp tỉnh không có cơ quan cấp trên.",
                            "Only a province has no parent."));
        }
        if (!agencies.containsKey(agency.parent())) {
            return List.of(new AgencyFault(
                    agency.code(), "parent", "Không có cơ quan cấp trên mang mã này.", "No such parent."));
        }
        if (lineage(agency.code()).isEmpty()) {
            return List.of(new AgencyFault(
                    agency.code(),
                    "parent",
                    "Cơ quan cấp trên không thể đồng thời là cấp dưới của chính nó.",
                    "An agency cannot be above itself."));
        }
        return List.of();
    }

    /** Codes from the root to the agency; empty when the way up never ends. */
    private List<String> lineage(String code) {
        List<String> codes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = code;
        while (at != null) {
            if (!seen.add(at)) {
                return List.of();
            }
            codes.add(0, at);
            Agency agency = agencies.get(at);
            at = agency == null ? null : agency.parent();
        }
        return codes;
    }

    private OfficeWeek officeHours(String code) {
        List<String> lineage = lineage(code);
        for (int level = lineage.size() - 1; level >= 0; level--) {
            Agency agency = agencies.get(lineage.get(level));
            if (agency != null && agency.officeHours() != null) {
                return agency.officeHours();
            }
        }
        return null;
    }
}
