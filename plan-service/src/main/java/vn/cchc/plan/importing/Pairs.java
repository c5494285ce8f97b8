package vn.cchc.plan.importing;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds which entries of two lists are the same task, although a number or some words were corrected. */
final class Pairs {

    /** From this share of letters on, two titles are one title corrected. */
    private static final double CORRECTED = 0.75;
    /** The same number in the same area is a hint: then half a title is enough. */
    private static final double UNDER_SAME_NUMBER = 0.5;
    /** So many titles are compared letter by letter; in lists that differ more only numbers and whole titles tell. */
    private static final long MOST_COMPARED = 40_000;

    /** What a task is known by. */
    record Key(String label, String area, String title) {

        static Key of(String label, String area, String title) {
            return new Key(plain(label), plain(area), plain(title));
        }

        private static String plain(String text) {
            return text == null
                    ? ""
                    : Normalizer.normalize(text, Normalizer.Form.NFC)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[\\p{Punct}\\s]+", " ")
                            .strip();
        }

        private boolean sameTitle(Key other) {
            return !title.isEmpty() && title.equals(other.title);
        }

        private boolean sameNumber(Key other) {
            return !label.isEmpty() && label.equals(other.label);
        }

        private double likeness(Key other) {
            int longest = Math.max(title.length(), other.title.length());
            int apart = LevenshteinDistance.getDefaultInstance().apply(title, other.title);
            return title.isEmpty() || other.title.isEmpty() ? 0 : 1 - apart / (double) longest;
        }
    }

    private record Rule(boolean byLetters, BiPredicate<Key, Key> same) {}

    /** From the surest to the least sure; what one pairs the next leaves alone. */
    private static final List<Rule> RULES = List.of(
            new Rule(false, Objects::equals),
            new Rule(false, (one, other) -> one.sameTitle(other) && one.area().equals(other.area())),
            new Rule(
                    true,
                    (one, other) -> one.sameNumber(other)
                            && one.area().equals(other.area())
                            && one.likeness(other) >= UNDER_SAME_NUMBER),
            new Rule(false, Key::sameTitle),
            new Rule(true, (one, other) -> one.likeness(other) >= CORRECTED));

    private Pairs() {}

    /** For each entry of the first list the one of the second that it is; those without are left out. */
    static <A, B> Map<A, B> of(List<A> ones, Function<A, Key> keyOfOne, List<B> others, Function<B, Key> keyOfOther) {
        Map<A, B> pairs = new LinkedHashMap<>();
        Map<A, Key> left = new LinkedHashMap<>();
        ones.forEach(one -> left.put(one, keyOfOne.apply(one)));
        Map<B, Key> free = new LinkedHashMap<>();
        others.forEach(other -> free.put(other, keyOfOther.apply(other)));
        for (Rule rule : RULES) {
            boolean tooMany = rule.byLetters() && (long) left.size() * free.size() > MOST_COMPARED;
            if (!tooMany) {
                pair(rule.same(), left, free, pairs);
            }
        }
        return pairs;
    }

    private static <A, B> void pair(BiPredicate<Key, Key> same, Map<A, Key> left, Map<B, Key> free, Map<A, B> pairs) {
        left.entrySet().removeIf(one -> {
            Optional<B> found = free.entrySet().stream()
                    .filter(other -> same.test(one.getValue(), other.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            found.ifPresent(other -> {
                pairs.put(one.getKey(), other);
                free.remove(other);
            });
            return found.isPresent();
        });
    }
}
