package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps, of the times found in a sentence, those that say when something is due. */
final class Selection {

    private static final Set<Kind> DATELESS = Set.of(Kind.ON_DEMAND, Kind.PER_PLAN, Kind.CONTINUOUS, Kind.NONE);

    private final Sentence sentence;

    private Selection(Sentence sentence) {
        this.sentence = sentence;
    }

    static List<Match> of(Sentence sentence, List<Match> found) {
        var selection = new Selection(sentence);
        boolean anySure = found.stream().anyMatch(match -> !match.isWeak());
        var counting =
                found.stream().filter(match -> !anySure || !match.isWeak()).toList();
        return merged(selection.withoutDescriptions(counting));
    }

    private List<Match> withoutDescriptions(List<Match> matches) {
        List<Match> kept = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            boolean described = i + 1 < matches.size() && describes(match, matches.get(i + 1));
            boolean condition = i > 0 && qualifies(matches.get(i - 1), match);
            if (!described && !condition) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** "báo cáo quý IV trước ngày 15/12": the quarter names the report; so does "thường xuyên hằng tháng". */
    private boolean describes(Match match, Match next) {
        if (sentence.hasSeparatorBetween(match.end(), next.start())) {
            return false;
        }
        boolean bare = match.weight() == Match.Weight.BARE
                && next.weight() == Match.Weight.STRONG
                && !DATELESS.contains(next.kind());
        return bare
                || match.kind() == Kind.CONTINUOUS
                        && next.kind() == Kind.RECURRING
                        && !sentence.opensBetween(match.end(), next.start());
    }

    /** "cập nhật thường xuyên khi có thay đổi": the condition adds no time of its own. */
    private boolean qualifies(Match previous, Match match) {
        return previous.kind() == Kind.CONTINUOUS
                && match.kind() == Kind.ON_DEMAND
                && !sentence.hasSeparatorBetween(previous.end(), match.start());
    }

    private static boolean saysTheSame(Match earlier, Match later) {
        boolean recurrence = earlier.kind() == Kind.RECURRING
                && Objects.equals(
                        earlier.readings().get(0).recurrence(),
                        later.readings().get(0).recurrence());
        return earlier.kind() == later.kind() && (recurrence || DATELESS.contains(later.kind()));
    }

    private static List<Match> merged(List<Match> matches) {
        List<Match> merged = new ArrayList<>();
        for (var match : matches) {
            int last = merged.size() - 1;
            if (last >= 0 && saysTheSame(merged.get(last), match)) {
                merged.set(last, merged.get(last).until(match.end()));
            } else {
                merged.add(match);
            }
        }
        return merged;
    }
}
