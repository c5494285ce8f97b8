package vn.cchc.dossier.redating;

/**
 * A calendar by which terms may have been counted is another now. Fired once, in the transaction in which it was noticed, for
 * whatever is counted again without being asked.
 *
 * @param reason why, for people
 */
public record CalendarMoved(int year, long version, String reason) {}
