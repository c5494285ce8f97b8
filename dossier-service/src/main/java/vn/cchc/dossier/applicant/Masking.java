package vn.cchc.dossier.applicant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Hides what identifies a person and leaves enough for the person to recognise it. */
final class Masking {

    private static final String DOT = "•";

    private Masking() {}

    /** {@code N••••• V•• A}: the first letter of every word. */
    static String name(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> {
                    int first = word.offsetByCodePoints(0, Math.min(1, word.length()));
                    return word.substring(0, first) + DOT.repeat(word.codePointCount(first, word.length()));
                })
                .collect(Collectors.joining(" "));
    }

    /** {@code 0520••••••12}: the first four and the last two characters. */
    static String identityNumber(String number) {
        if (number == null) {
            return null;
        }
        int hidden = number.length() - 6;
        return hidden < 1
                ? DOT.repeat(number.length())
                : number.substring(0, 4) + DOT.repeat(hidden) + number.substring(number.length() - 2);
    }

    /** {@code •••••••678}: the last three digits. */
    static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        int shown = Math.max(0, phone.length() - 3);
        return DOT.repeat(shown) + phone.substring(shown);
    }

    /** The last four digits; empty when there are fewer, so that nothing matches. */
    static String lastFour(String number) {
        String digits = number == null ? "" : number.replaceAll("\\D", "");
        return digits.length() < 4 ? "" : digits.substring(digits.length() - 4);
    }

    /** In a time that tells nothing about where they differ. Four digits that are missing are no digits: they match nothing. */
    static boolean same(String digits, String guess) {
        boolean equal =
                MessageDigest.isEqual(digits.getBytes(StandardCharsets.UTF_8), guess.getBytes(StandardCharsets.UTF_8));
        return equal && !digits.isEmpty();
    }
}
