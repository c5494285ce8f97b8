package vn.cchc.plan.deadline;

/**
 * A piece of the cell.
 *
 * @param word normalised word or the digits; empty for signs
 * @param start first character in the cleaned text
 * @param end behind the last character
 * @param first number, day or month, by kind
 * @param second month or year, by kind
 * @param third year of a DATE
 */
record Token(TokenKind kind, String word, int start, int end, int first, int second, int third) {

    static Token sign(TokenKind kind, int start, int end) {
        return new Token(kind, "", start, end, 0, 0, 0);
    }

    static Token word(String word, int start, int end) {
        return new Token(TokenKind.WORD, word, start, end, 0, 0, 0);
    }

    boolean is(TokenKind other) {
        return kind == other;
    }
}
