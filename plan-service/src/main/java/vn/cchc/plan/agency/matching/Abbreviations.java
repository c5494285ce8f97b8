package vn.cchc.plan.agency.matching;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.plan.agency.domain.Agency;

/**
 * Finds names in which runs of words are cut to their initials ("Phòng TN&MT", "Phòng Văn hóa - TT", "TT GDNN-GDTX") or whose
 * parts stand the other way round.
 */
final class Abbreviations {

    private static final int SHORTEST = 2;

    private final Map<List<String>, Set<Agency>> byWords = new LinkedHashMap<>();
    private final Map<String, Set<Agency>> bySortedWords = new LinkedHashMap<>();

    /**
     * @param form folded
     * @param noun what is left of it without the word for the kind of office, which initials may leave out
     */
    void add(String form, String noun, Agency agency) {
        for (String cut : List.of(form, noun)) {
            byWords.computeIfAbsent(List.of(cut.split(" ")), any -> new LinkedHashSet<>())
                    .add(agency);
        }
        bySortedWords
                .computeIfAbsent(sorted(form), any -> new LinkedHashSet<>())
                .add(agency);
    }

    /** All whose name the short one can stand for. */
    Set<Agency> meant(String name) {
        Set<Agency> meant = new LinkedHashSet<>(bySortedWords.getOrDefault(sorted(name), Set.of()));
        List<String> cut = List.of(name.split(" "));
        byWords.forEach((words, agencies) -> {
            boolean mayBe = cut.size() < words.size()
                    && !name.isEmpty()
                    && !words.get(0).isEmpty()
                    && name.charAt(0) == words.get(0).charAt(0);
            if (mayBe && stands(cut, words)) {
                meant.addAll(agencies);
            }
        });
        return meant;
    }

    private static boolean stands(List<String> cut, List<String> words) {
        if (cut.isEmpty() || words.isEmpty()) {
            return cut.isEmpty() && words.isEmpty();
        }
        String first = cut.get(0);
        List<String> rest = cut.subList(1, cut.size());
        int run = first.length();
        boolean initials = run >= SHORTEST && run <= words.size() && isInitials(first, words);
        return initials && stands(rest, words.subList(run, words.size()))
                || first.equals(words.get(0)) && stands(rest, words.subList(1, words.size()));
    }

    private static boolean isInitials(String letters, List<String> words) {
        for (int i = 0; i < letters.length(); i++) {
            if (words.get(i).charAt(0) != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String sorted(String name) {
        return Arrays.stream(name.split(" ")).sorted().collect(Collectors.joining(" "));
    }
}
