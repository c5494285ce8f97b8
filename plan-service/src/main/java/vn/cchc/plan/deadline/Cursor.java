package vn.cchc.plan.deadline;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A place among the tokens of one sentence; forms move it forward or put it back. */
final class Cursor {

    private static final Token NOTHING = Token.sign(TokenKind.STOP, 0, 0);

    private final List<Token> tokens;
    private int position;

    Cursor(List<Token> tokens, int position) {
        this.tokens = tokens;
        this.position = position;
    }

    int position() {
        return position;
    }

    void moveTo(int earlierOrLater) {
        position = earlierOrLater;
    }

    Token peek(int ahead) {
        int index = position + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    void skip() {
        position++;
    }

    /** Takes the words if they come next, all or none. */
    boolean take(String... words) {
        if (!sees(words)) {
            return false;
        }
        position += words.length;
        return true;
    }

    boolean sees(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).word().equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean takeAny(Set<String> words) {
        if (!seesAny(words)) {
            return false;
        }
        position++;
        return true;
    }

    boolean seesAny(Set<String> words) {
        return !peek(0).word().isEmpty() && words.contains(peek(0).word());
    }

    boolean take(TokenKind kind) {
        if (!peek(0).is(kind)) {
            return false;
        }
        position++;
        return true;
    }

    /** A comma or a conjunction, or a comma with one behind it. */
    boolean takeSeparator() {
        int start = position;
        take(TokenKind.COMMA);
        if (!take("và")) {
            take("hoặc");
        }
        return position > start;
    }

    boolean atSeparator() {
        return atEnd() || peek(0).is(TokenKind.COMMA) || sees("và") || sees("hoặc") || peek(0).is(TokenKind.CLOSE);
    }

    /** Whether the word comes next and nothing else belongs to it. */
    boolean endsBehind(String word) {
        if (!sees(word)) {
            return false;
        }
        position++;
        boolean ends = atSeparator();
        position--;
        return ends;
    }

    /** A small number in digits or words, with a gloss in brackets behind it: "05 (năm)". */
    OptionalInt number() {
        var token = peek(0);
        var value = token.is(TokenKind.NUMBER) ? OptionalInt.of(token.first()) : Numerals.word(token.word());
        if (value.isPresent()) {
            position++;
            skipGloss();
        }
        return value;
    }

    private void skipGloss() {
        if (!peek(0).is(TokenKind.OPEN)) {
            return;
        }
        int close = 1;
        while (close <= 3 && Numerals.isSpelt(peek(close).word())) {
            close++;
        }
        if (close > 1 && peek(close).is(TokenKind.CLOSE)) {
            position += close + 1;
        }
    }

    /** A year in digits. */
    OptionalInt year() {
        var token = peek(0);
        if (!token.is(TokenKind.NUMBER) || token.first() < 1900) {
            return OptionalInt.empty();
        }
        position++;
        return OptionalInt.of(token.first());
    }
}
