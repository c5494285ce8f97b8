package vn.cchc.plan.reminder.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One plain address in small ASCII letters: no display name, no list, no comment, no line break, so that it can stand in a
 * header and name nobody else.
 */
public record EmailAddress(String text) {

    private static final Pattern PLAIN = Pattern.compile(
            "[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 254;
    private static final String HIDDEN = "•••";

    /** Empty for anything that is not one plain address. */
    public static Optional<EmailAddress> of(String given) {
        if (given == null || given.length() > LONGEST || !PLAIN.matcher(given).matches()) {
            return Optional.empty();
        }
        return Optional.of(new EmailAddress(given.toLowerCase(Locale.ROOT)));
    }

    /** {@code n•••@noivu.gov.vn}: for whoever need not know whose it is. */
    public String masked() {
        return text.charAt(0) + HIDDEN + text.substring(text.indexOf('@'));
    }
}
