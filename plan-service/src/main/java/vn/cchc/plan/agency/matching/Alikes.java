package vn.cchc.plan.agency.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How alike two spellings are. */
final class Alikes {

    private static final double ROUNDING = 1e-9;

    private Alikes() {}

    /**
     * Between skeletons: 1 for the same letters, 0 for none in common.
     *
     * @param least below it the answer is 0, found out sooner
     */
    static double likeness(String one, String other, double least) {
        int longest = Math.max(one.length(), other.length());
        int most = (int) Math.floor((1 - least) * longest + ROUNDING);
        if (longest == 0 || Math.abs(one.length() - other.length()) > most) {
            return 0;
        }
        int apart = new LevenshteinDistance(most).apply(one, other);
        return apart < 0 ? 0 : 1 - apart / (double) longest;
    }

    /** The most alike of some phrases, when it is at least that much alike. */
    static Optional<String> nearest(String folded, List<String> phrases, double least) {
        String letters = Spelling.skeleton(folded);
        return phrases.stream()
                .max(Comparator.comparingDouble(phrase -> likeness(letters, Spelling.skeleton(phrase), least)))
                .filter(phrase -> likeness(letters, Spelling.skeleton(phrase), least) >= least - ROUNDING);
    }
}
