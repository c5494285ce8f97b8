package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a cleaned cell into tokens. */
final class Lexer {

    private static final String DASHES = "-–—−‐‑";
    private static final String BULLETS = "+*•·▪●○◦■□";
    private static final Set<String> SPAN_WORDS = Set.of("tháng", "quý", "năm", "ngày", "hết");
    private static final Pattern HEADS_ITEM = Pattern.compile("\\S+\\s+\\S+?\\s*:.*", Pattern.DOTALL);

    private final String text;
    private final NumberLexer numbers;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
        this.numbers = new NumberLexer(text);
    }

    static List<Token> tokens(String cleanText) {
        return new Lexer(cleanText).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n' && !startsItem()) {
                at++;
            } else if (isDigit(c)) {
                add(numbers.at(at));
            } else if (Character.isLetter(c)) {
                add(word());
            } else {
                add(sign(c));
            }
        }
        return tokens;
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.end();
    }

    private Token word() {
        int end = at;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return Token.word(CleanText.word(text.substring(at, end)), at, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private Token sign(char c) {
        if (DASHES.indexOf(c) >= 0) {
            return Token.sign(isBullet() ? TokenKind.BULLET : TokenKind.DASH, at, at + 1);
        }
        if (BULLETS.indexOf(c) >= 0 && opensWord(at)) {
            return Token.sign(TokenKind.BULLET, at, at + 1);
        }
        var kind = switch (c) {
            case ';' -> listsDates() ? TokenKind.COMMA : TokenKind.STOP;
            case '\n', '!', '?' -> TokenKind.STOP;
            case '.' -> endsSentence() ? TokenKind.STOP : TokenKind.OTHER;
            case ',', '+', '&' -> TokenKind.COMMA;
            case ':' -> TokenKind.COLON;
            case '/' -> TokenKind.SLASH;
            case '(', '[' -> TokenKind.OPEN;
            case ')', ']' -> TokenKind.CLOSE;
            default -> TokenKind.OTHER;
        };
        return Token.sign(kind, at, at + 1);
    }

    /** "trước 15/4; 15/7" goes on, "trước 15/4; 2. Báo cáo" does not. */
    private boolean listsDates() {
        int next = skipSpaces(at + 1);
        if (tokens.isEmpty() || next >= text.length() || !isDigit(text.charAt(next))) {
            return false;
        }
        var following = numbers.at(next);
        boolean date = following.is(TokenKind.DATE) || following.is(TokenKind.DAY_MONTH);
        return date && endsSpan(tokens.get(tokens.size() - 1));
    }

    private boolean endsSentence() {
        int next = at + 1;
        return next >= text.length() || Character.isWhitespace(text.charAt(next));
    }

    /** A line break inside a phrase is only a wrapped line; before a capital, a digit or a sign it starts an item. */
    private boolean startsItem() {
        int next = skipSpaces(at + 1);
        if (next >= text.length() || tokens.isEmpty()) {
            return false;
        }
        char c = text.charAt(next);
        return Character.isUpperCase(c) || !Character.isLetterOrDigit(c) && c != '/' && c != '(';
    }

    private boolean opensWord(int position) {
        return position == 0 || Character.isWhitespace(text.charAt(position - 1));
    }

    private boolean isBullet() {
        return opensWord(at) && !isRange();
    }

    private boolean isRange() {
        if (tokens.isEmpty()) {
            return false;
        }
        int next = skipSpaces(at + 1);
        return endsSpan(tokens.get(tokens.size() - 1)) && next < text.length() && startsSpan(next);
    }

    private static boolean endsSpan(Token token) {
        return switch (token.kind()) {
            case NUMBER, DATE, DAY_MONTH, MONTH_YEAR -> true;
            default -> Numerals.roman(token.word()).isPresent();
        };
    }

    private boolean startsSpan(int position) {
        if (isDigit(text.charAt(position))) {
            return true;
        }
        int end = position;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        var written = text.substring(position, end);
        var word = CleanText.word(written);
        boolean lowerCase = !written.isEmpty() && Character.isLowerCase(written.charAt(0));
        return Numerals.roman(word).isPresent()
                || SPAN_WORDS.contains(word) && (lowerCase || repeatsNoun(word, position));
    }

    /** "Quý I - Quý III", where "Quý I - Quý III: báo cáo" begins another item. */
    private boolean repeatsNoun(String word, int position) {
        int noun = tokens.size() - 2;
        return noun >= 0
                && tokens.get(noun).word().equals(word)
                && !HEADS_ITEM.matcher(text.substring(position)).matches();
    }

    /** Whether "tháng", "quý" or the like stands there, and so no sign of a document. */
    static boolean startsNoun(String text, int position) {
        return SPAN_WORDS.stream().anyMatch(word -> text.regionMatches(true, position, word, 0, word.length()));
    }

    private int skipSpaces(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
