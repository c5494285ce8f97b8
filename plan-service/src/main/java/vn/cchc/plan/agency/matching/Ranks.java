package vn.cchc.plan.agency.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.cchc.plan.agency.domain.Agency;

/**
 * The words in front that say whose office it is. "Bộ Nội vụ" is a letter away from "Sở Nội vụ" and yet another agency, so what
 * only looks alike is not meant when these words differ.
 */
final class Ranks {

    private static final Set<String> WORDS = Set.of("bo", "so", "phong", "hdnd", "ubnd");

    private final Map<Agency, Set<String>> ofAgencies = new HashMap<>();

    void add(String form, Agency agency) {
        String first = first(form);
        if (WORDS.contains(first)) {
            ofAgencies.computeIfAbsent(agency, any -> new HashSet<>()).add(first);
        }
    }

    /** Whether the name and the agency each have such a word, and never the same one. */
    boolean contradicts(String name, Agency agency) {
        String asked = first(name);
        Set<String> known = ofAgencies.getOrDefault(agency, Set.of());
        return WORDS.contains(asked) && !known.isEmpty() && !known.contains(asked);
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
