package vn.cchc.dossier.domain;

/**
 * The values of the rules in force when the dossier was received.
 *
 * @param supplements how often completion may be asked for
 * @param reschedules how often the appointment may be moved
 * @param extensionTerms how many times the term an extension may last; 0 for no limit
 * @param supplementDays how many days the applicant has to complete the dossier; 0 for no limit
 * @param noticeDays within how many working days of the receipt whoever appraises it says what is missing; 0 for no limit
 * @param advance how long before the appointment a warning is given
 */
public record RuleValues(
        int supplements, int reschedules, int extensionTerms, int supplementDays, int noticeDays, Advance advance) {}
