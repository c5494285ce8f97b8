package vn.cchc.plan.agency.matching;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import vn.cchc.plan.agency.domain.Agency;

/** Finds a name whose letters were damaged on the way by what is left of them. */
final class Skeletons {

    /** Below this likeness two spellings are two names; found by trial on scanned plans. */
    private static final double ALIKE = 0.75;
    /** The best must be better than the next by this much, or a person is asked. */
    private static final double AHEAD = 0.07;

    private final Map<String, Set<Agency>> byLetters = new LinkedHashMap<>();

    private record Likeness(Set<Agency> agencies, double share) {}

    void add(String form, Agency agency) {
        byLetters
                .computeIfAbsent(Spelling.skeleton(form), any -> new LinkedHashSet<>())
                .add(agency);
    }

    /** All that come about as near as the nearest; empty when nothing is near. */
    Set<Agency> nearest(String name) {
        String letters = Spelling.skeleton(name);
        List<Likeness> ranked = byLetters.entrySet().stream()
                .map(entry -> new Likeness(entry.getValue(), likeness(letters, entry.getKey())))
                .filter(likeness -> likeness.share() >= ALIKE)
                .sorted(Comparator.comparing(Likeness::share).reversed())
                .toList();
        Set<Agency> best = new LinkedHashSet<>();
        ranked.stream()
                .filter(likeness -> likeness.share() > ranked.get(0).share() - AHEAD)
                .forEach(likeness -> best.addAll(likeness.agencies()));
        return best;
    }

    private static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : 1 - LevenshteinDistance.getDefaultInstance().apply(one, other) / (double) longest;
    }
}
