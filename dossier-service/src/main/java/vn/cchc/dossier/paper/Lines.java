package vn.cchc.dossier.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks a heading into lines of about the same length, so that no single word is left over on the last one. */
final class Lines {

    private Lines() {}

    /** @param most how many letters a line may have; a longer word has a line of its own */
    static List<String> balanced(String text, int most) {
        String[] words = text.strip().split("\\s+");
        int fewest = wrapped(words, most).size();
        int longest = Arrays.stream(words).mapToInt(String::length).max().orElse(most);
        for (int width = Math.min(longest, most); width < most; width++) {
            List<String> lines = wrapped(words, width);
            if (lines.size() == fewest) {
                return lines;
            }
        }
        return wrapped(words, most);
    }

    private static List<String> wrapped(String[] words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
