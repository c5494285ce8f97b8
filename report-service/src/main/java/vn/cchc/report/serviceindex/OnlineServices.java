package vn.cchc.report.serviceindex;

import vn.cchc.report.figure.Share;

/**
 * What is offered online: procedures in force of an agency, with all below it.
 *
 * @param online of all in force those offered online, in part or whole
 * @param onlineUsed of those offered online the ones with an online dossier received in the period
 * @param paidOnline of those with fees the ones that were paid for online
 */
record OnlineServices(Share online, Share onlineUsed, Share paidOnline) {

    private static final Share NOTHING = Share.of(0, 0);

    static final OnlineServices NONE = new OnlineServices(NOTHING, NOTHING, NOTHING);
}
