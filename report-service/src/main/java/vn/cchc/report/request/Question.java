package vn.cchc.report.request;

import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.GroupBy;

/** What was asked, read and within the caller's scope. */
public record Question(AskedAgency agency, Asked asked, GroupBy groupBy) {

    public Question onlineOnly() {
        return new Question(agency, asked.onlyOnline(), groupBy);
    }
}
