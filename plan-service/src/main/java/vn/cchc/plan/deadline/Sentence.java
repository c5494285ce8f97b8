package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;

/** One item or sentence of a cell. */
record Sentence(List<Token> tokens) {

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
