package vn.cchc.dossier.domain;

/**
 * The values of the rules in force when the dossier was received.
 *
 * @param supplements how often completion may be asked for
 * @param reschedules how often the appointment may be moved
 */
public record RuleValues(int supplements, int reschedules) {}
