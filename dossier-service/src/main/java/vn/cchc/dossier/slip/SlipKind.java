package vn.cchc.dossier.slip;

/** What the applicant is given instead of a receipt, with the sign in its code. */
public enum SlipKind {
    /** What is to be completed, all together (form 02). */
    SUPPLEMENT_REQUEST("HD"),
    /** Why it is not received (form 03). */
    REFUSAL("TC");

    private final String sign;

    SlipKind(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
