package vn.cchc.dossier.reading;

import vn.cchc.dossier.domain.Timing;
import vn.cchc.kit.problem.Text;

/** Trước hạn, đúng hạn, quá hạn: as forms and explanations say it. */
public final class TimingWords {

    private TimingWords() {}

    public static Text of(Timing timing) {
        return switch (timing) {
            case EARLY -> Text.of("Trước hạn", "Early");
            case ON_TIME -> Text.of("Đúng hạn", "On time");
            case LATE -> Text.of("Quá hạn", "Late");
        };
    }
}
