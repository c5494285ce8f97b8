package vn.cchc.plan.agency.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the one agency a document means by a name; says nothing when two could be meant. */
public final class AgencyNameIndex {

    private final Map<String, Set<Agency>> byKey = new HashMap<>();

    public AgencyNameIndex(Collection<Agency> agencies) {
        for (Agency agency : agencies) {
            Stream.concat(Stream.of(agency.name()), agency.nameVariants().stream())
                    .flatMap(name -> Stream.of(AgencyNames.key(name), AgencyNames.bareKey(name)))
                    .forEach(key ->
                            byKey.computeIfAbsent(key, any -> new HashSet<>()).add(agency));
        }
    }

    /** The only agency of that name, or the only one that exists on that day. */
    public Optional<String> find(String name, LocalDate day) {
        Set<Agency> named =
                byKey.getOrDefault(AgencyNames.key(name), byKey.getOrDefault(AgencyNames.bareKey(name), Set.of()));
        List<Agency> meant = named.size() == 1
                ? List.copyOf(named)
                : named.stream().filter(agency -> agency.existsOn(day)).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0).code()) : Optional.empty();
    }
}
