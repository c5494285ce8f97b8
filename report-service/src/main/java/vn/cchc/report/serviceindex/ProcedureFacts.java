package vn.cchc.report.serviceindex;

import vn.cchc.report.figure.Share;

/**
 * What the catalogue of procedures tells of an agency, with all below it.
 *
 * @param announcedAhead versions decided on in the period, and those of them decided on long enough before they came into force
 * @param publishedInTime procedures that units had to make public because of decisions of the period, each unit for itself, and
 *     those that were public in time
 * @param online procedures in force, and those of them offered online, in part or whole
 * @param paidOnline procedures in force with fees, and those of them that were paid for online
 */
record ProcedureFacts(Share announcedAhead, Share publishedInTime, Share online, Share paidOnline) {

    private static final Share NOTHING = Share.of(0, 0);

    static final ProcedureFacts NONE = new ProcedureFacts(NOTHING, NOTHING, NOTHING, NOTHING);
}
