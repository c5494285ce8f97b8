package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the times named in one sentence. */
final class Scanner {

    private static final List<Form> FORMS = List.of(
            new PointForm(),
            new DayRangeForm(),
            new PeriodForm(),
            new MonthDayForm(),
            new WeekdayForm(),
            new FrequencyForm(),
            new TimesForm(),
            new RelativeForm(),
            new AroundForm(),
            new ContinuousForm(),
            new DemandForm(),
            new NoDeadlineForm());

    /** These start a time of their own even inside the words of another. */
    private static final Set<String> FRESH_STARTS = Set.of("trước", "chậm", "muộn", "xong", "hết");

    private final List<Token> tokens;
    private final Context context;

    Scanner(List<Token> tokens, Context context) {
        this.tokens = tokens;
        this.context = context;
    }

    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int behindDocument = DocumentReference.end(new Cursor(tokens, at));
            var match = behindDocument > at ? Optional.<Match>empty() : longest(at);
            if (match.isPresent()) {
                var whole = withTail(match.get());
                found.add(whole);
                at = whole.end();
            } else {
                at = Math.max(at + 1, behindDocument);
            }
        }
        return found;
    }

    private Optional<Match> longest(int at) {
        return FORMS.stream()
                .flatMap(form -> form.match(new Cursor(tokens, at), context).stream())
                .filter(match -> match.end() > at)
                .max(Comparator.comparingInt(Match::end));
    }

    private Match withTail(Match match) {
        if (!match.takesTail()) {
            return match;
        }
        int end = match.end();
        while (end < tokens.size() && !endsTail(end)) {
            end++;
        }
        return match.until(end);
    }

    private boolean endsTail(int at) {
        var cursor = new Cursor(tokens, at);
        if (cursor.sees("hoặc") || cursor.peek(0).is(TokenKind.CLOSE)) {
            return true;
        }
        if (cursor.takeSeparator()) {
            int next = cursor.position();
            return longest(next).filter(match -> !match.isWeak()).isPresent() || startsAfreshBeforeSeparator(next);
        }
        return startsAfresh(at);
    }

    /** ", hoàn thành trước ngày ...": the words before the time belong to it, not to the event. */
    private boolean startsAfreshBeforeSeparator(int from) {
        for (int at = from; at < tokens.size() && !new Cursor(tokens, at).atSeparator(); at++) {
            if (startsAfresh(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAfresh(int at) {
        return new Cursor(tokens, at).seesAny(FRESH_STARTS)
                && longest(at)
                        .filter(match -> match.readings().get(0).due() != null)
                        .isPresent();
    }
}
