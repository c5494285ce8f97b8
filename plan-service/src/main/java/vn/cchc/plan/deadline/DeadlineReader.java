package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a deadline cell of a reform plan.
 *
 * <p>Terms follow the Civil Code 2015, articles 146 to 148; no day is moved off a weekend, because plan dates are not
 * terms of a dossier.
 */
public final class DeadlineReader {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;

    private DeadlineReader() {}

    /**
     * Reads one cell; never throws and never invents a date.
     *
     * @return at least one milestone, of kind NONE when no time could be read
     */
    public static List<Milestone> read(String text, int planYear, Issue issue, ReadingPolicy policy) {
        var clean = text == null ? "" : CleanText.of(text);
        if (clean.chars().noneMatch(Character::isLetterOrDigit)) {
            return List.of(none(clean, "ô thời gian để trống", Certainty.CERTAIN));
        }
        if (clean.length() > CleanText.LONGEST) {
            return List.of(none(clean, "nội dung quá dài so với một thời hạn", Certainty.NEEDS_PERSON));
        }
        if (planYear < FIRST_YEAR || planYear > LAST_YEAR) {
            return List.of(none(clean, "năm kế hoạch không hợp lệ", Certainty.NEEDS_PERSON));
        }
        var context = new Context(planYear, issue, policy);
        boolean plain = PlainTyping.is(clean);
        var tokens = Lexer.tokens(clean);
        var sentences =
                Sentence.split(plain ? tokens.stream().map(PlainTyping::marked).toList() : tokens);
        var milestones = milestones(clean, sentences, context);
        if (milestones.isEmpty()) {
            return List.of(unread(clean, sentences));
        }
        return plain ? milestones.stream().map(Milestone::doubted).toList() : milestones;
    }

    private static List<Milestone> milestones(String clean, List<Sentence> sentences, Context context) {
        List<Milestone> sure = new ArrayList<>();
        List<Milestone> weak = new ArrayList<>();
        for (var sentence : sentences) {
            if (!sentence.isRequirement()) {
                var matches = Selection.of(sentence, new Scanner(sentence.tokens(), context).matches());
                var target = matches.stream().allMatch(Match::isWeak) ? weak : sure;
                target.addAll(milestones(clean, sentence, matches, context));
            }
        }
        return sure.isEmpty() ? weak : sure;
    }

    private static List<Milestone> milestones(String clean, Sentence sentence, List<Match> matches, Context context) {
        List<Milestone> milestones = new ArrayList<>();
        var subjects = new Subjects(clean, sentence);
        var due = subjects.of(matches);
        for (int i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            for (var read : match.readings()) {
                var reading = sentence.isLunar() ? read.lunar() : read;
                milestones.add(reading.milestone(subjects.words(match, due.get(i)), context));
            }
        }
        return milestones;
    }

    private static Milestone unread(String clean, List<Sentence> sentences) {
        boolean demands = !sentences.isEmpty() && sentences.stream().anyMatch(Sentence::obliges);
        if (demands) {
            var basis = "ô thời gian ghi yêu cầu, không ghi thời hạn";
            return new Milestone(clean, "", Kind.ON_DEMAND, null, null, List.of(), null, basis, Certainty.NEEDS_PERSON);
        }
        return none(clean, "không đọc được thời hạn trong ô", Certainty.NEEDS_PERSON);
    }

    private static Milestone none(String text, String basis, Certainty certainty) {
        return new Milestone(text, "", Kind.NONE, null, null, List.of(), null, basis, certainty);
    }
}
