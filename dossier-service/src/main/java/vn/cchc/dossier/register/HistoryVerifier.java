package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import vn.cchc.dossier.register.HistoryBreak.What;
import vn.cchc.dossier.register.HistoryReader.Line;
import vn.cchc.dossier.register.HistoryReader.Story;

/** Goes through histories row by row and says whether they are what was recorded. */
@ApplicationScoped
public class HistoryVerifier {

    private final HistoryReader histories;

    HistoryVerifier(HistoryReader histories) {
        this.histories = histories;
    }

    /** The dossiers of those that exist. */
    public List<HistoryCheck> verify(Collection<String> dossiers) {
        return histories.of(dossiers).stream().map(HistoryVerifier::verify).toList();
    }

    static HistoryCheck verify(Story story) {
        byte[] previous = null;
        long verified = 0;
        long unchained = 0;
        for (Line line : story.lines()) {
            if (line.sequence() != verified + 1) {
                return broken(story, verified, unchained, verified + 1, What.MISSING);
            }
            byte[] hash = line.expected(previous);
            boolean beforeTheChain = line.hash() == null && unchained == verified;
            if (!beforeTheChain && !Arrays.equals(hash, line.hash())) {
                return broken(story, verified, unchained, line.sequence(), What.CHANGED);
            }
            unchained += beforeTheChain ? 1 : 0;
            previous = hash;
            verified++;
        }
        return atTheEnd(story, unchained == verified ? null : previous, verified, unchained);
    }

    private static HistoryCheck atTheEnd(Story story, byte[] lastHash, long verified, long unchained) {
        if (verified < story.sequence()) {
            return broken(story, verified, unchained, verified + 1, What.MISSING);
        }
        String state = story.lines().isEmpty()
                ? null
                : story.lines().get(story.lines().size() - 1).state();
        boolean same = verified == story.sequence()
                && Arrays.equals(lastHash, story.lastHash())
                && story.state().equals(state);
        return same
                ? new HistoryCheck(story.dossier(), verified, unchained, erased(story), null)
                : broken(story, verified, unchained, verified, What.DOSSIER_DIFFERS);
    }

    private static HistoryCheck broken(Story story, long verified, long unchained, long sequence, What what) {
        return new HistoryCheck(
                story.dossier(), verified, unchained, erased(story), new HistoryBreak(story.dossier(), sequence, what));
    }

    private static long erased(Story story) {
        return story.lines().stream().filter(Line::isErased).count();
    }
}
