package vn.cchc.report.dashboard;

import org.jboss.resteasy.reactive.RestQuery;
import vn.cchc.report.request.FigureRequest;

/** What the address of the page may say: what a report is asked, and the language. */
public class DashboardRequest extends FigureRequest {

    /** Read before the resource; named here so that it is known. */
    @RestQuery
    String lang;
}
