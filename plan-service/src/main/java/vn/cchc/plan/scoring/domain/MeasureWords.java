package vn.cchc.plan.scoring.domain;

/** Kinds of measures as officials read them. */
final class MeasureWords {

    private MeasureWords() {}

    static String vietnamese(Measure.Kind kind) {
        return switch (kind) {
            case ANSWER -> "có/không";
            case SHARE -> "tử số và mẫu số";
            case COUNT -> "số lượng";
            case POINTS -> "điểm";
        };
    }
}
