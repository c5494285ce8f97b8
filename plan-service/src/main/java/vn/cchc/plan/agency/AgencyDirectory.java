package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyCodes;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.OfficeWeek;
import vn.cchc.plan.agency.matching.AgencyMatcher;

/** What the rest of the service asks about agencies. */
@ApplicationScoped
public class AgencyDirectory {

    private static final String SEPARATOR = "/";

    private final AgencyRepository repository;

    AgencyDirectory(AgencyRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public Optional<Agency> find(String code) {
        return repository.findByIdOptional(code).map(AgencyEntity::agency);
    }

    /** What the agency is; empty while it is not known. */
    @Transactional
    public Optional<AgencyKind> kind(String code) {
        return find(code).map(Agency::kind);
    }

    /** Codes from the agency itself up to its province; an agency not known yet stands for itself and its province. */
    @Transactional
    public List<String> upwards(String code) {
        String path = repository.findByIdOptional(code).map(AgencyEntity::path).orElse(null);
        if (path == null) {
            String province = AgencyCodes.provinceOf(code);
            return province.equals(code) ? List.of(code) : List.of(code, province);
        }
        List<String> codes = Arrays.asList(path.split(SEPARATOR));
        Collections.reverse(codes);
        return codes;
    }

    /** The codes from the province down to the agency, joined by a slash. */
    @Transactional
    public String path(String code) {
        List<String> downwards = new ArrayList<>(upwards(code));
        Collections.reverse(downwards);
        return String.join(SEPARATOR, downwards);
    }

    /** The office hours in force at an agency: its own or those of the nearest above that has some; empty for the standard. */
    @Transactional
    public Optional<OfficeWeek> officeHours(String code) {
        return upwards(code).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .map(Agency::officeHours)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The agency and all below it that exist on the day, by code. */
    @Transactional
    public List<Agency> existingBelow(String code, LocalDate day) {
        return repository.tree().below(code).stream()
                .filter(agency -> agency.existsOn(day))
                .sorted(Comparator.comparing(Agency::code))
                .toList();
    }

    /** Knows all agencies of the province by name, and whom a document of this agency means. */
    @Transactional
    public AgencyMatcher matcher(String code) {
        List<String> upwards = upwards(code);
        return new AgencyMatcher(repository.tree().below(upwards.get(upwards.size() - 1)), code);
    }

    /**
     * Whether the agency may be given something to do by the other one: it is that agency or below it; a department or
     * office acts for the authority above it, and so reaches all below that authority.
     */
    @Transactional
    public boolean reaches(String from, String code) {
        return upwards(code).contains(base(from));
    }

    /** Whether the agency is above the other one, or a department or office of an authority above it. */
    @Transactional
    public boolean isAboveOrBeside(String code, String lower) {
        List<String> above = upwards(lower);
        return above.contains(code) || above.contains(base(code));
    }

    /** Whether the second agency is strictly above the first; nobody but itself is above the top of a province. */
    @Transactional
    public boolean answersTo(String code, String upper) {
        List<String> line = upwards(code);
        return line.size() == 1
                ? line.contains(upper)
                : line.subList(1, line.size()).contains(upper);
    }

    private String base(String code) {
        return find(code)
                .filter(agency -> agency.kind().actsForOthers())
                .map(Agency::parent)
                .orElse(code);
    }
}
