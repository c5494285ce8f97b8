package vn.cchc.plan.agency.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

/** The agencies around the one whose document it is: what is above it, what is its own, what exists on a day. */
final class Surroundings {

    private static final Map<String, AgencyKind> COMMITTEES = Map.of(
            "ubnd tinh", AgencyKind.PROVINCE,
            "ubnd thanh pho", AgencyKind.PROVINCE,
            "ubnd huyen", AgencyKind.DISTRICT,
            "ubnd cap huyen", AgencyKind.DISTRICT,
            "ubnd thi xa", AgencyKind.DISTRICT,
            "ubnd xa", AgencyKind.COMMUNE,
            "ubnd phuong", AgencyKind.COMMUNE,
            "ubnd thi tran", AgencyKind.COMMUNE);

    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final String issuer;

    Surroundings(Collection<Agency> tree, String issuer) {
        this.issuer = issuer;
        tree.forEach(agency -> agencies.put(agency.code(), agency));
    }

    Collection<Agency> all() {
        return agencies.values();
    }

    Agency above(Agency agency) {
        return agency.parent() == null ? null : agencies.get(agency.parent());
    }

    /** From the issuer up to its province. */
    List<Agency> upwards() {
        List<Agency> upwards = new ArrayList<>();
        for (Agency agency = agencies.get(issuer); agency != null; agency = above(agency)) {
            upwards.add(agency);
        }
        return upwards;
    }

    /** The committee of a level, as documents below it call it: "UBND huyện". */
    Optional<Agency> committee(String folded) {
        AgencyKind kind = COMMITTEES.get(folded);
        return upwards().stream().filter(agency -> agency.kind() == kind).findFirst();
    }

    /**
     * Whom a name of these means on a day: the issuer's own before others, those that exist before those that do not, and for
     * a closed one who took over from it.
     */
    Set<Agency> meant(Set<Agency> named, LocalDate day) {
        Set<Agency> existing = only(named, agency -> agency.existsOn(day));
        Set<Agency> living = existing.isEmpty() ? successors(named, day) : existing;
        Set<Agency> own = only(living, agency -> issuer.equals(agency.parent()) || issuer.equals(agency.code()));
        return own.isEmpty() ? living : own;
    }

    /** Who took over; where nobody is known to have, those named themselves. */
    private Set<Agency> successors(Set<Agency> closed, LocalDate day) {
        Set<Agency> successors = new LinkedHashSet<>();
        for (Agency agency : closed) {
            agency.successors().stream()
                    .map(agencies::get)
                    .filter(next -> next != null && next.existsOn(day))
                    .forEach(successors::add);
        }
        return successors.isEmpty() ? closed : successors;
    }

    /** The members of a group on a day, by code. */
    List<String> members(GroupWords.Meaning meaning, LocalDate day) {
        Set<String> parents = homes(meaning);
        return agencies.values().stream()
                .filter(agency -> meaning.kinds().contains(agency.kind()) && agency.existsOn(day))
                .filter(agency ->
                        agency.kind() == AgencyKind.COMMUNE ? isBelow(agency) : parents.contains(agency.parent()))
                .map(Agency::code)
                .sorted()
                .toList();
    }

    /** Whose offices are meant: the issuer's, the province's, or both. */
    private Set<String> homes(GroupWords.Meaning meaning) {
        Set<String> homes = new LinkedHashSet<>();
        if (!meaning.provincial() || meaning.bothLevels()) {
            homes.add(issuer);
        }
        if (meaning.provincial()) {
            homes.add(upwards().stream()
                    .filter(agency -> agency.kind() == AgencyKind.PROVINCE)
                    .map(Agency::code)
                    .findFirst()
                    .orElse(issuer));
        }
        return homes;
    }

    private boolean isBelow(Agency agency) {
        Agency above = above(agency);
        while (above != null && !above.code().equals(issuer)) {
            above = above(above);
        }
        return above != null;
    }

    private static Set<Agency> only(Set<Agency> all, Predicate<Agency> test) {
        Set<Agency> some = new LinkedHashSet<>();
        all.stream().filter(test).forEach(some::add);
        return some;
    }
}
