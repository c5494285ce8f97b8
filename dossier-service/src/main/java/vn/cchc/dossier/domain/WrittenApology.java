package vn.cchc.dossier.domain;

/**
 * What a written apology says (form 04).
 *
 * @param lateness why, by kind; null where nobody said
 * @param reason why, in words for the citizen
 * @param agencyAtFault null for the agency that missed the deadline, or holds the dossier
 * @param override why a head moves the appointment again, or further than the rule allows; usually null
 */
public record WrittenApology(Lateness lateness, String reason, String signer, String agencyAtFault, String override) {

    /** Where nobody said why. */
    public static final String NOT_STATED = "OTHER";

    public static WrittenApology of(String reason) {
        return new WrittenApology(null, reason, null, null, null);
    }

    /** The code of why, as form 04 has it. */
    public String cause() {
        return lateness == null ? NOT_STATED : lateness.cause();
    }

    /** Blank is no reason. */
    public boolean overrides() {
        return override != null && !override.isBlank();
    }
}
