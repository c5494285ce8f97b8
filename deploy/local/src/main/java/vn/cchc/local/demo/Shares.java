package vn.cchc.local.demo;

import java.util.Locale;

/** Shares as officials read them. */
final class Shares {
    private Shares() {}

    /** A share given as a fraction of one or as a percentage, with one decimal. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share <= 1 ? share * 100 : share);
    }
}
