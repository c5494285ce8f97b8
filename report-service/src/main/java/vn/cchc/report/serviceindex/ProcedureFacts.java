package vn.cchc.report.serviceindex;

import vn.cchc.report.figure.Share;

/**
 * How the decisions of a period on procedures were announced and made public: of an agency, with all below it.
 *
 * @param announcedAhead versions decided on in the period, and those of them decided on long enough before they came into force
 * @param publishedInTime procedures that units had to make public because of decisions of the period, each unit for itself, and
 *     those that were public in time
 */
record ProcedureFacts(Share announcedAhead, Share publishedInTime) {

    static final ProcedureFacts NONE = new ProcedureFacts(Share.of(0, 0), Share.of(0, 0));
}
