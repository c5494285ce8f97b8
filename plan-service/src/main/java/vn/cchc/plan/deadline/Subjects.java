package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds, around the times of a sentence, the words that say what is due. */
final class Subjects {

    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s,:;.()/\\-–—+*•]|\\d{1,2}[.)](?=\\s)|[a-zđ]\\)|(?:và|hoặc|thì|thời gian|thời hạn)(?=\\s))++",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TRAILING = Pattern.compile(
            "(?:[\\s,:;.()\\-–—]|(?<=\\s|^)(?:và|hoặc|vào|là|ngay|thời gian|thời hạn|(?<!(?:trễ|quá|đúng|trước|sớm) )hạn))++$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;

    Subjects(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    /** One subject for each match, in order. */
    List<String> of(List<Match> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        var before = before(matches);
        int lastEnd = matches.get(matches.size() - 1).end();
        boolean subjectsFollow =
                before.get(0).isEmpty() && !between(lastEnd, tokens.size()).isEmpty();
        return subjectsFollow ? behind(matches) : carriedOn(before, glosses(matches));
    }

    private List<String> before(List<Match> matches) {
        List<String> subjects = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < matches.size(); i++) {
            subjects.add(between(from, matches.get(i).start()));
            from = behindGloss(matches, i);
        }
        return subjects;
    }

    /** Behind the bracket that directly follows a time and says more about it: "trước 30/6 (đợt 1)". */
    private int behindGloss(List<Match> matches, int index) {
        int limit = index + 1 < matches.size() ? matches.get(index + 1).start() : tokens.size();
        return sentence.behindBracket(matches.get(index).end(), limit);
    }

    private List<String> glosses(List<Match> matches) {
        List<String> glosses = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            glosses.add(between(matches.get(i).end(), behindGloss(matches, i)));
        }
        return glosses;
    }

    private List<String> behind(List<Match> matches) {
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            int to = i + 1 < matches.size() ? matches.get(i + 1).start() : tokens.size();
            subjects.add(between(matches.get(i).end(), to));
        }
        return subjects;
    }

    private static List<String> carriedOn(List<String> subjects, List<String> glosses) {
        List<String> filled = new ArrayList<>();
        var last = "";
        for (int i = 0; i < subjects.size(); i++) {
            last = subjects.get(i).isEmpty() ? last : subjects.get(i);
            var gloss = glosses.get(i);
            filled.add(last.isEmpty() || gloss.isEmpty() ? last + gloss : last + " (" + gloss + ")");
        }
        return filled;
    }

    private String between(int from, int to) {
        if (from >= to) {
            return "";
        }
        var words = text.substring(tokens.get(from).start(), tokens.get(to - 1).end())
                .replace('\n', ' ');
        var trimmed = LEADING.matcher(words).replaceFirst("");
        return TRAILING.matcher(trimmed).replaceFirst("").strip();
    }

    /**
     * The words of one time.
     *
     * @param text those the time was read from
     * @param what those that say what is due
     * @param about those that say what the time hangs on, or empty
     */
    record Words(String text, String what, String about) {}

    Words words(Match match, String what) {
        var written = text.substring(
                tokens.get(match.start()).start(), tokens.get(match.end() - 1).end());
        var about = match.about();
        int to = about == null || about.to() == null ? match.end() : about.to();
        return new Words(written, what, about == null ? "" : between(about.from(), to));
    }
}
