package vn.cchc.plan.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.matching.AgencyMatch;
import vn.cchc.plan.planning.Party;
import vn.cchc.plan.planning.PartyReach;

/** Finds whom a plan means, among those its issuer may give work to. */
final class PartyFinder {

    private final AgencyDirectory agencies;
    private final Predicate<String> mayLead;
    private final Predicate<String> mayCoordinate;
    private final Function<String, AgencyMatch> finder;

    /** @param finder finds the agencies meant by a name in the plan */
    PartyFinder(AgencyDirectory agencies, PartyReach reach, String issuer, Function<String, AgencyMatch> finder) {
        this.agencies = agencies;
        this.mayLead = code -> reach.mayLead(issuer, code);
        this.mayCoordinate = code -> reach.mayCoordinate(issuer, code);
        this.finder = finder;
    }

    /** @param violations takes what is wrong with a code, each under the pointer and its place */
    List<Party> leading(List<String> codes, String pointer, List<Violation> violations) {
        return coded(codes, mayLead, pointer, violations);
    }

    List<Party> coordinating(List<String> codes, String pointer, List<Violation> violations) {
        return coded(codes, mayCoordinate, pointer, violations);
    }

    List<Party> leading(List<String> names) {
        return names.stream().flatMap(name -> written(name, mayLead)).toList();
    }

    List<Party> coordinating(List<String> names) {
        return names.stream().flatMap(name -> written(name, mayCoordinate)).toList();
    }

    private List<Party> coded(
            List<String> codes, Predicate<String> allowed, String pointer, List<Violation> violations) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Optional<Agency> agency = agencies.find(codes.get(i));
            agency.ifPresent(found -> parties.add(new Party(found.name(), found.code())));
            if (agency.isEmpty()) {
                violations.add(Violation.at(pointer + "/" + i, "Không có cơ quan này.", "No such agency."));
            } else if (!allowed.test(codes.get(i))) {
                violations.add(Violation.at(pointer + "/" + i, PartyReach.OUTSIDE));
            }
        }
        return parties;
    }

    /**
     * As written, with the code where the name is found; a group is a party for each of its members. Whoever is out of the
     * issuer's reach stays a name: being written in a document of somebody else gives it nothing to do.
     */
    private Stream<Party> written(String name, Predicate<String> allowed) {
        List<String> codes = finder.apply(name).codes().stream().filter(allowed).toList();
        return codes.isEmpty()
                ? Stream.of(new Party(name, null))
                : codes.stream().map(code -> new Party(name, code));
    }
}
