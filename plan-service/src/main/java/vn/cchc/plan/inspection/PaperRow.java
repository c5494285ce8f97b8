package vn.cchc.plan.inspection;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How a document lies in the row of what it proves. */
@Embeddable
class PaperRow {

    private String name;
    private String number;
    private LocalDate date;
    private String link;
    private String checksum;

    protected PaperRow() {}

    private PaperRow(Paper paper) {
        name = paper.name();
        number = paper.number();
        date = paper.date();
        link = paper.link();
        checksum = paper.checksum();
    }

    static PaperRow of(Paper paper) {
        return paper == null ? null : new PaperRow(paper);
    }

    static Paper paper(PaperRow row) {
        return row == null ? null : new Paper(row.name, row.number, row.date, row.link, row.checksum);
    }
}
