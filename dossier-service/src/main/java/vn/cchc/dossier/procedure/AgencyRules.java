package vn.cchc.dossier.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;

/** The agencies a procedure names exist: a step that nobody can take would be noticed only with a dossier in hand. */
@ApplicationScoped
class AgencyRules {

    private final Supplier<Collection<ReplicatedAgency>> known;

    @Inject
    AgencyRules(ReplicatedAgencies agencies) {
        this(agencies::all);
    }

    AgencyRules(Supplier<Collection<ReplicatedAgency>> known) {
        this.known = known;
    }

    List<Violation> check(String pointer, Procedure procedure) {
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < procedure.versions().size(); index++) {
            ProcedureVersion version = procedure.versions().get(index);
            String place = pointer + "/versions/" + index;
            checkSteps(place + "/steps", version, violations);
            checkAuthority(place + "/authority", version, violations);
        }
        if (procedure.publicAt() != null) {
            checkUnits(pointer + "/publicAt", procedure.publicAt(), violations);
        }
        return violations;
    }

    private void checkSteps(String pointer, ProcedureVersion version, List<Violation> violations) {
        for (int index = 0; index < version.steps().size(); index++) {
            String agency = version.steps().get(index).agency();
            checkInForce(pointer + "/" + index + "/agency", agency, version, violations);
        }
    }

    /** Whose authority it was may have been closed since; whose it is has to be there. */
    private void checkAuthority(String pointer, ProcedureVersion version, List<Violation> violations) {
        Authority authority = version.authority();
        if (authority == null) {
            return;
        }
        checkInForce(pointer + "/agency", authority.agency(), version, violations);
        if (authority.delegation() != null
                && find(authority.delegation().from()).isEmpty()) {
            violations.add(Violation.at(pointer + "/delegation/from", "không có cơ quan này", "no such agency"));
        }
    }

    private void checkInForce(String pointer, String agency, ProcedureVersion version, List<Violation> violations) {
        if (agency != null
                && find(agency).filter(found -> meets(found, version)).isEmpty()) {
            violations.add(Violation.at(
                    pointer,
                    "không có cơ quan này trong thời gian có hiệu lực",
                    "no such agency while the version is in force"));
        }
    }

    private void checkUnits(String pointer, PublicAt units, List<Violation> violations) {
        for (int index = 0; index < units.agencies().size(); index++) {
            if (find(units.agencies().get(index)).isEmpty()) {
                violations.add(Violation.at(pointer + "/agencies/" + index, "không có đơn vị này", "no such unit"));
            }
        }
        for (int index = 0; index < units.kinds().size(); index++) {
            String kind = units.kinds().get(index);
            if (known.get().stream().noneMatch(agency -> kind.equals(agency.kind()))) {
                violations.add(Violation.at(
                        pointer + "/kinds/" + index, "không có loại đơn vị này", "no unit is of that kind"));
            }
        }
    }

    private Optional<ReplicatedAgency> find(String code) {
        return known.get().stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    /** Whether there is a day on which both are in force; a catalogue also tells of versions and agencies that were. */
    private static boolean meets(ReplicatedAgency agency, ProcedureVersion version) {
        LocalDate end = version.effectiveTo();
        boolean closedBefore = agency.validTo() != null && agency.validTo().isBefore(version.effectiveFrom());
        boolean openedAfter =
                end != null && agency.validFrom() != null && agency.validFrom().isAfter(end);
        return !closedBefore && !openedAfter;
    }
}
