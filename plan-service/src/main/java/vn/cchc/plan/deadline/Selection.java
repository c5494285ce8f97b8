package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Keeps, of the times found in a sentence, those that say when something is due. */
final class Selection {

    private static final Set<Kind> DATELESS = Set.of(Kind.ON_DEMAND, Kind.PER_PLAN, Kind.CONTINUOUS, Kind.NONE);

    private static final Set<Kind> DAYS = Set.of(Kind.DATE, Kind.BEFORE_DATE);
    private static final Set<Kind> PERIODS =
            Set.of(Kind.MONTH, Kind.QUARTER, Kind.HALF_YEAR, Kind.NINE_MONTHS, Kind.YEAR);

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
            boolean gloss = !kept.isEmpty() && glosses(kept.get(kept.size() - 1), match);
            if (!described && !condition && !gloss) {
                kept.add(match);
            }
        }
        return kept;
    }

    /** "báo cáo quý IV trước ngày 15/12": the quarter names the report; so does "thường xuyên hằng tháng". */
    private boolean describes(Match match, Match next) {
        if (isDatedBy(match, next) || isSpeltOut(match, next)) {
            return true;
        }
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

    /** "Quý I: 15/3", "6 tháng (10/6)": the day is when that of the period is due. */
    private boolean isDatedBy(Match match, Match next) {
        return match.weight() == Match.Weight.BARE
                && match.readings().size() == 1
                && PERIODS.contains(match.kind())
                && DAYS.contains(next.kind())
                && sentence.leadsTo(match.end(), next.start());
    }

    /** "2 lần/năm (tháng 6, tháng 12)": the times themselves, of which the first only says how many. */
    private boolean isSpeltOut(Match match, Match next) {
        return match.kind() == Kind.RECURRING
                && (DAYS.contains(next.kind()) || PERIODS.contains(next.kind()))
                && sentence.leadsTo(match.end(), next.start());
    }

    /** "10/6 (6 tháng), 10/12 (cả năm)": the bracket says what the day is for and is no time of its own. */
    private boolean glosses(Match day, Match match) {
        return DAYS.contains(day.kind())
                && PERIODS.contains(match.kind())
                && (sentence.namesPeriods(day.end(), match.start()) || sentence.namesReport(day.end(), match.start()));
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
