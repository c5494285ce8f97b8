package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One item or sentence of a cell. */
record Sentence(List<Token> tokens) {

    private static final Set<String> PERIOD_WORDS =
            Set.of("báo", "cáo", "sơ", "tổng", "kết", "quý", "tháng", "năm", "cả", "trong", "đầu", "cuối", "và", "của");

    /** Cuts a cell at full stops, semicolons, line breaks and bullets. */
    static List<Sentence> split(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (var token : tokens) {
            if (token.is(TokenKind.STOP) || token.is(TokenKind.BULLET)) {
                close(current, sentences);
                current = new ArrayList<>();
            } else {
                current.add(token);
            }
        }
        close(current, sentences);
        return sentences;
    }

    private static void close(List<Token> current, List<Sentence> sentences) {
        boolean numberOnly = current.size() == 1
                && current.get(0).is(TokenKind.NUMBER)
                && current.get(0).first() < 100;
        if (!current.isEmpty() && !numberOnly) {
            sentences.add(new Sentence(List.copyOf(current)));
        }
    }

    /** Whether it says how, not when: "Yêu cầu: ...". */
    boolean isRequirement() {
        var cursor = new Cursor(tokens, 0);
        boolean headed = cursor.take("yêu", "cầu") || cursor.take("lưu", "ý") || cursor.take("ghi", "chú");
        return headed && cursor.take(TokenKind.COLON);
    }

    /** "10/3 âm lịch": no day of the calendar that plans go by. */
    boolean isLunar() {
        for (int i = 0; i < tokens.size(); i++) {
            if (new Cursor(tokens, i).sees("âm", "lịch")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it obliges or forbids something without naming a time. */
    boolean obliges() {
        var cursor = new Cursor(tokens, 0);
        return cursor.sees("phải")
                || cursor.sees("không")
                || cursor.sees("cần")
                || cursor.sees("đảm", "bảo")
                || cursor.sees("bảo", "đảm")
                || isRequirement();
    }

    /** "(...": what stands in brackets is said beside the rest. */
    boolean opensBetween(int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> token.is(TokenKind.OPEN));
    }

    /** The position behind a bracket that opens there and closes before the limit; where none does, the same. */
    int behindBracket(int open, int limit) {
        if (open >= limit || !tokens.get(open).is(TokenKind.OPEN)) {
            return open;
        }
        for (int at = open + 1; at < limit && !tokens.get(at).is(TokenKind.OPEN); at++) {
            if (tokens.get(at).is(TokenKind.CLOSE)) {
                return at + 1;
            }
        }
        return open;
    }

    /** Whether the place lies in a bracket that opens there and holds nothing but the names of periods: "(báo cáo 6 tháng)". */
    boolean namesPeriods(int open, int place) {
        int behind = behindBracket(open, tokens.size());
        return place < behind
                && tokens.subList(open, behind).stream()
                        .map(Token::word)
                        .allMatch(word -> word.isEmpty()
                                || PERIOD_WORDS.contains(word)
                                || Numerals.roman(word).isPresent()
                                || Character.isDigit(word.charAt(0)));
    }

    /** "trước 10/6 báo cáo 6 tháng": whether nothing but "báo cáo" stands between. */
    boolean namesReport(int from, int to) {
        return to == from + 2 && new Cursor(tokens, from).sees("báo", "cáo");
    }

    /** Whether nothing but a colon or the opening of a bracket stands between. */
    boolean leadsTo(int from, int to) {
        return to == from + 1
                && (tokens.get(from).is(TokenKind.COLON) || tokens.get(from).is(TokenKind.OPEN));
    }

    boolean hasSeparatorBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            var cursor = new Cursor(tokens, i);
            if (cursor.peek(0).is(TokenKind.COLON) || cursor.atSeparator()) {
                return true;
            }
        }
        return false;
    }
}
