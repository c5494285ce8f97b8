package vn.cchc.dossier.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.reference.AgencyContact;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.reference.ReplicatedAgency;
import vn.cchc.kit.worktime.OfficeInterval;

/** What lists and texts need to know about agencies. */
@ApplicationScoped
public class AgencyTree {

    private final ReplicatedAgencies agencies;

    AgencyTree(ReplicatedAgencies agencies) {
        this.agencies = agencies;
    }

    /** The agency and all below it, open or closed. */
    public Set<String> withAllBelow(String top) {
        String path = agencies.path(top).orElse(top);
        Stream<String> below = agencies.all().stream()
                .filter(agency -> agency.path().startsWith(path + "/"))
                .map(ReplicatedAgency::code);
        return Stream.concat(Stream.of(top), below).collect(Collectors.toSet());
    }

    /** Whether the agency exists on that day; one that is not known (yet) does. */
    public boolean exists(String code, LocalDate on) {
        return agencies.find(code).map(agency -> agency.validOn(on)).orElse(true);
    }

    /** How people reach it; null while nothing was published. */
    public AgencyContact contact(String code) {
        return agencies.find(code).map(ReplicatedAgency::contact).orElse(null);
    }

    /** When it is open, by weekday from Monday on, the standard hours unless others were published; null while unknown. */
    public Map<DayOfWeek, List<OfficeInterval>> officeHours(String code) {
        return agencies.find(code)
                .<Map<DayOfWeek, List<OfficeInterval>>>map(
                        agency -> new EnumMap<>(agency.officeHours().intervals()))
                .orElse(null);
    }

    /** The name for people; the code of an agency that is not known (yet). */
    public String name(String code) {
        return agencies.find(code).map(ReplicatedAgency::name).orElse(code);
    }
}
