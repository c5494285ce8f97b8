package vn.cchc.dossier.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dossier's code: the receiving agency, the day, and the number within both (TT 03/2025/TT-VPCP). */
public record DossierCode(String agency, LocalDate day, int number) {

    /** Agency codes of QCVN 102:2016 or QĐ 20/2020/QĐ-TTg, then day and number. */
    static final String PATTERN =
            "(\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(\\.[0-9A-Z]{1,6}){0,4})-\\d{6}-\\d{4,6}";

    private static final Pattern PARTS = Pattern.compile("(?=" + PATTERN + "$)(.+)-(\\d{6})-(\\d{4,6})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    public static Optional<DossierCode> parse(String code) {
        Matcher parts = PARTS.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(parts.group(4), DAY);
            return Optional.of(new DossierCode(parts.group(3), day, Integer.parseInt(parts.group(5))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "%s-%s-%04d".formatted(agency, DAY.format(day), number);
    }
}
