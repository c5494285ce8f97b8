package vn.cchc.kit.spreadsheet;

import java.util.Locale;

/**
 * One level of a list that Word numbers by itself.
 *
 * @param format "decimal", "upperRoman", "bullet" and so on
 * @param pattern as "%1.%2)"; the sign itself for bullets
 */
record ListLevel(int start, String format, String pattern) {

    static final ListLevel UNKNOWN = new ListLevel(1, "decimal", "%1.");

    private static final String BULLET = "•";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 3999;

    boolean isBullet() {
        return "bullet".equals(format);
    }

    /** Signs of symbol fonts mean nothing elsewhere; any of them is a bullet. */
    String bullet() {
        return "-–—+*•".contains(pattern) && !pattern.isEmpty() ? pattern : BULLET;
    }

    String shown(int number) {
        return switch (format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                text.append(ROMAN[i]);
            }
        }
        return text.toString();
    }

    /** A, B, ..., Z, AA, BB, as Word goes on. */
    private static String letters(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        String letter = String.valueOf((char) ('A' + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }
}
