package vn.cchc.report.drilldown;

import java.util.Locale;
import vn.cchc.report.request.Choice;

/** In which order dossiers are listed. */
enum Order implements Choice {
    CODE,
    /** Most working days first, those without a known time last. */
    SLOWEST;

    @Override
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
