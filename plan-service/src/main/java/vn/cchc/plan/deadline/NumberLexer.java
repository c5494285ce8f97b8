package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;

/** Tells dates, document numbers, clock times and plain numbers apart. */
final class NumberLexer {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int CENTURY = 2000;

    private final String text;

    NumberLexer(String text) {
        this.text = text;
    }

    /** The token of which the first digit stands at the given place. */
    Token at(int start) {
        int firstEnd = digits(start);
        if (isClock(firstEnd)) {
            return clock(start, firstEnd);
        }
        for (char separator : new char[] {'/', '.', '-'}) {
            var date = dated(start, separator);
            if (date != null) {
                return date;
            }
        }
        if (follows(firstEnd, '/') && isLetter(firstEnd + 1)
                || follows(firstEnd, '-') && isUpper(firstEnd + 1) && !Lexer.startsNoun(text, firstEnd + 1)) {
            return document(start, firstEnd);
        }
        return plain(start, firstEnd);
    }

    private Token plain(int start, int end) {
        if (follows(end, '%') || follows(end, '.') && isDigit(end + 1) || end - start > 4) {
            return Token.sign(TokenKind.OTHER, start, end);
        }
        int value = Integer.parseInt(text.substring(start, end));
        return new Token(TokenKind.NUMBER, text.substring(start, end), start, end, value, 0, 0);
    }

    /** Two or three numbers around one separator, or null. */
    private Token dated(int start, char separator) {
        List<Integer> values = new ArrayList<>();
        int end = start;
        int next = start;
        while (values.size() < 3 && next >= 0) {
            int stop = digits(next);
            if (stop - next > 4) {
                return null;
            }
            values.add(Integer.parseInt(text.substring(next, stop)));
            end = stop;
            next = afterSeparator(stop, separator);
        }
        if (separator == '/' && follows(end, '/') && isLetter(end + 1)) {
            return document(start, end);
        }
        if (values.size() == 3 && separator != '/' && Math.max(values.get(0), values.get(2)) < 1000) {
            return null;
        }
        return values.size() == 3 ? fullDate(values, start, end) : twoNumbers(values, separator, start, end);
    }

    private static Token fullDate(List<Integer> values, int start, int end) {
        boolean yearFirst = values.get(0) > DAYS;
        int day = values.get(yearFirst ? 2 : 0);
        int month = values.get(1);
        int year = fullYear(values.get(yearFirst ? 0 : 2));
        if (day < 1 || day > DAYS || month < 1 || month > MONTHS) {
            return Token.sign(TokenKind.OTHER, start, end);
        }
        return new Token(TokenKind.DATE, "", start, end, day, month, year);
    }

    private static int fullYear(int written) {
        return written < 100 ? CENTURY + written : written;
    }

    private static Token twoNumbers(List<Integer> values, char separator, int start, int end) {
        if (values.size() < 2 || separator == '-') {
            return null;
        }
        int first = values.get(0);
        int second = values.get(1);
        if (first >= 1 && first <= MONTHS && second >= 1900) {
            return new Token(TokenKind.MONTH_YEAR, "", start, end, first, second, 0);
        }
        if (separator == '/' && first >= 1 && first <= DAYS && second >= 1 && second <= MONTHS) {
            return new Token(TokenKind.DAY_MONTH, "", start, end, first, second, 0);
        }
        return separator == '/' ? Token.sign(TokenKind.OTHER, start, end) : null;
    }

    private Token document(int start, int from) {
        int end = from;
        while (end < text.length() && isDocumentPart(text.charAt(end))) {
            end++;
        }
        return Token.sign(TokenKind.DOCUMENT, start, end);
    }

    private static boolean isDocumentPart(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '-' || c == '–' || c == '&';
    }

    private boolean isClock(int end) {
        boolean hours = follows(end, 'h') || follows(end, 'H') || follows(end, 'g');
        return hours && !isLetter(end + 1) || follows(end, ':') && isDigit(end + 1) && isDigit(end + 2);
    }

    private Token clock(int start, int end) {
        int stop = digits(end + 1);
        return Token.sign(TokenKind.CLOCK, start, stop);
    }

    /** Where the number behind the separator starts, or -1; "30 / 6" is read as "30/6". */
    private int afterSeparator(int from, char separator) {
        int next = separator == '/' ? spaces(from) : from;
        if (!follows(next, separator)) {
            return -1;
        }
        next = separator == '/' ? spaces(next + 1) : next + 1;
        return isDigit(next) ? next : -1;
    }

    private int spaces(int from) {
        int next = from;
        while (follows(next, ' ')) {
            next++;
        }
        return next;
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private boolean follows(int position, char expected) {
        return position < text.length() && text.charAt(position) == expected;
    }

    private boolean isDigit(int position) {
        return position < text.length() && Lexer.isDigit(text.charAt(position));
    }

    private boolean isLetter(int position) {
        return position < text.length() && Character.isLetter(text.charAt(position));
    }

    private boolean isUpper(int position) {
        return position < text.length() && Character.isUpperCase(text.charAt(position));
    }
}
