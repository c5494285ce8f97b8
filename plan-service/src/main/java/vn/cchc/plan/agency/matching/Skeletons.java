package vn.cchc.plan.agency.matching;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.agency.domain.Agency;

/** Finds a name whose letters were damaged on the way by what is left of them. */
final class Skeletons {

    /** Below this likeness two spellings are two names; found by trial on scanned plans. */
    private static final double ALIKE = 0.75;
    /** The best must be better than the next by this much, or a person is asked. */
    private static final double AHEAD = 0.1;
    /** Damaged, the short word for a counter is no longer read as the long one. */
    private static final Pattern COUNTER = Pattern.compile("\\btiep nhan tra ket qua\\b");

    private final Map<String, Set<Agency>> byLetters = new LinkedHashMap<>();

    void add(String form, Agency agency) {
        put(Spelling.skeleton(form), agency);
        if (COUNTER.matcher(form).find()) {
            put(Spelling.letters(COUNTER.matcher(form).replaceAll("mot cua")), agency);
        }
    }

    private void put(String letters, Agency agency) {
        byLetters.computeIfAbsent(letters, any -> new LinkedHashSet<>()).add(agency);
    }

    /** All that come about as near as the nearest; empty when nothing is near. */
    Set<Agency> nearest(List<String> forms) {
        Map<Agency, Double> near = ranked(forms, ALIKE);
        double best = near.values().stream().max(Double::compare).orElse(0.0);
        Set<Agency> nearest = new LinkedHashSet<>();
        near.forEach((agency, likeness) -> {
            if (likeness > best - AHEAD) {
                nearest.add(agency);
            }
        });
        return nearest;
    }

    /**
     * Every agency one of whose names is at least that much alike, with the likeness of its nearest name.
     *
     * @param forms of the name that is looked for
     */
    Map<Agency, Double> ranked(List<String> forms, double least) {
        Set<String> asked = forms.stream()
                .flatMap(form -> Stream.of(Spelling.skeleton(form), Spelling.letters(form)))
                .collect(Collectors.toSet());
        Map<Agency, Double> ranked = new LinkedHashMap<>();
        byLetters.forEach((letters, agencies) -> {
            double likeness = asked.stream()
                    .mapToDouble(one -> Alikes.likeness(one, letters, least))
                    .max()
                    .orElse(0);
            if (likeness > 0 && likeness >= least) {
                agencies.forEach(agency -> ranked.merge(agency, likeness, Math::max));
            }
        });
        return ranked;
    }
}
