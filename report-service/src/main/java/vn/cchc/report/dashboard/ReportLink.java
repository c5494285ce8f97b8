package vn.cchc.report.dashboard;

import vn.cchc.report.rendering.ReportsForBrowsers;

/**
 * The report that a block shows an extract of.
 *
 * @param page its address for people; a further parameter {@code format} makes a file of it
 */
public record ReportLink(String page) {

    static ReportLink of(String report, Filters filters, String... more) {
        var query = filters.query();
        for (int i = 0; i < more.length; i += 2) {
            query += "&" + more[i] + "=" + more[i + 1];
        }
        return new ReportLink(ReportsForBrowsers.PREFIX + report + "?" + query);
    }

    public String file(String format) {
        return page + "&format=" + format;
    }
}
