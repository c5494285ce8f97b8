package vn.cchc.report.serviceindex;

import java.util.List;

/**
 * What was paid for over the network, of the dossiers of a period.
 *
 * @param dossiers paid, or paid and refunded, of which anything was paid online
 * @param procedures codes of their procedures, each once
 */
record OnlinePayments(long dossiers, List<String> procedures) {

    static final OnlinePayments NONE = new OnlinePayments(0, List.of());
}
