package vn.cchc.kit.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Counts the paragraphs of a document's lists and says what Word shows before each. */
final class ListNumbers {

    private static final int LEVELS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");

    private final ListDefinitions definitions;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<ListStyles.Place> begun = new HashSet<>();

    ListNumbers(ListDefinitions definitions) {
        this.definitions = definitions;
    }

    /** The number or sign before the next paragraph of the list; empty when it is not numbered. */
    String next(int list, int depth) {
        if (list <= 0 || depth >= LEVELS) {
            return "";
        }
        ListLevel level = definitions.level(list, depth);
        if (level.isBullet()) {
            return level.bullet();
        }
        int[] counts = counters.computeIfAbsent(definitions.template(list), any -> new int[LEVELS]);
        count(counts, list, depth, level);
        return PLACEHOLDER.matcher(level.pattern()).replaceAll(place -> {
            int wanted = Integer.parseInt(place.group(1)) - 1;
            ListLevel shown = definitions.level(list, wanted);
            return shown.shown(counts[wanted] == 0 ? shown.start() : counts[wanted]);
        });
    }

    private void count(int[] counts, int list, int depth, ListLevel level) {
        Integer restart = definitions.restart(list, depth);
        boolean anew = restart != null && begun.add(new ListStyles.Place(list, depth));
        if (anew) {
            counts[depth] = restart;
        } else {
            counts[depth] = counts[depth] == 0 ? level.start() : counts[depth] + 1;
        }
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
    }
}
