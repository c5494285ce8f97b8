package vn.cchc.plan.deadline;

import java.util.EnumSet;
import java.util.Set;
import vn.cchc.plan.agency.domain.AgencyKind;

/** Whose plan the words mean that name an authority by its level alone: "kế hoạch của huyện", "của UBND xã". */
final class Level {

    private static final Set<String> DISTRICTS = Set.of("huyện", "quận");
    private static final Set<String> COMMUNES = Set.of("phường", "trấn", "khu");

    private Level() {}

    /** The levels the words may mean; "thành phố" is one of two, "thị xã" is no commune. */
    static Set<AgencyKind> namedIn(Set<String> words) {
        Set<AgencyKind> levels = EnumSet.noneOf(AgencyKind.class);
        if (words.contains("tỉnh") || isCity(words)) {
            levels.add(AgencyKind.PROVINCE);
        }
        if (words.stream().anyMatch(DISTRICTS::contains) || isCity(words) || isTown(words)) {
            levels.add(AgencyKind.DISTRICT);
        }
        if (words.stream().anyMatch(COMMUNES::contains) || words.contains("xã") && !isTown(words)) {
            levels.add(AgencyKind.COMMUNE);
        }
        return levels;
    }

    private static boolean isCity(Set<String> words) {
        return words.contains("phố");
    }

    private static boolean isTown(Set<String> words) {
        return words.contains("thị") && words.contains("xã");
    }
}
