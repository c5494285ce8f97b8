package vn.cchc.plan.agency.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two spellings are. */
final class Alikes {

    private Alikes() {}

    /** Between skeletons: 1 for the same letters, 0 for none in common. */
    static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : 1 - LevenshteinDistance.getDefaultInstance().apply(one, other) / (double) longest;
    }

    /** The most alike of some phrases, when it is at least that much alike. */
    static Optional<String> nearest(String folded, List<String> phrases, double least) {
        String letters = Spelling.skeleton(folded);
        return phrases.stream()
                .max(Comparator.comparingDouble(phrase -> likeness(letters, Spelling.skeleton(phrase))))
                .filter(phrase -> likeness(letters, Spelling.skeleton(phrase)) >= least);
    }
}
