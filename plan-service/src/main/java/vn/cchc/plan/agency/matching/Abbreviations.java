package vn.cchc.plan.agency.matching;

import java.util.Arrays;
import java.util.List;

/** Names in which runs of words are cut to their initials: "Phòng TN&MT", "Phòng Văn hóa - TT", "TT GDNN-GDTX". */
final class Abbreviations {

    private static final int SHORTEST = 2;

    private Abbreviations() {}

    /** Whether the short name can be read as the long one, both folded. */
    static boolean stands(String shortName, String longName) {
        List<String> cut = List.of(shortName.split(" "));
        List<String> words = List.of(longName.split(" "));
        return cut.size() < words.size() && matches(cut, words);
    }

    private static boolean matches(List<String> cut, List<String> words) {
        if (cut.isEmpty() || words.isEmpty()) {
            return cut.isEmpty() && words.isEmpty();
        }
        String first = cut.get(0);
        List<String> rest = cut.subList(1, cut.size());
        int run = first.length();
        boolean initials = run >= SHORTEST && run <= words.size() && initials(words, run).equals(first);
        return initials && matches(rest, words.subList(run, words.size()))
                || first.equals(words.get(0)) && matches(rest, words.subList(1, words.size()));
    }

    private static String initials(List<String> words, int run) {
        StringBuilder letters = new StringBuilder();
        words.subList(0, run).forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** Whether both say the same words in another order: "Giáo dục thường xuyên - Giáo dục nghề nghiệp". */
    static boolean sameWords(String one, String other) {
        return sorted(one).equals(sorted(other));
    }

    private static List<String> sorted(String name) {
        return Arrays.stream(name.split(" ")).sorted().toList();
    }
}
