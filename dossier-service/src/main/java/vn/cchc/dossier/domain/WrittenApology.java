package vn.cchc.dossier.domain;

/**
 * What a written apology says (form 04).
 *
 * @param cause why, by kind
 * @param reason why, in words for the citizen
 * @param agencyAtFault null for the agency that missed the deadline, or holds the dossier
 * @param override why a head moves the appointment again, or further than the rule allows; usually null
 */
public record WrittenApology(ApologyCause cause, String reason, String signer, String agencyAtFault, String override) {

    public static WrittenApology of(String reason) {
        return new WrittenApology(ApologyCause.OTHER, reason, null, null, null);
    }

    /** Blank is no reason. */
    public boolean overrides() {
        return override != null && !override.isBlank();
    }
}
