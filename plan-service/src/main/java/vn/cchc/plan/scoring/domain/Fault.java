package vn.cchc.plan.scoring.domain;

/** Why something cannot be; the code is stable. */
public record Fault(String code, String vietnamese, String english) {

    /** The same fault with what it is about put into both sentences. */
    Fault about(Object vietnameseDetail, Object englishDetail) {
        return new Fault(code, vietnamese.formatted(vietnameseDetail), english.formatted(englishDetail));
    }

    Fault about(Object detail) {
        return about(detail, detail);
    }
}
