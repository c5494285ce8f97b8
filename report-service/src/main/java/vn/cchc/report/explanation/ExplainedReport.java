package vn.cchc.report.explanation;

import java.util.List;
import java.util.Set;

/** A report that says what its figures mean. */
public interface ExplainedReport {

    /** Topics its figures are read from. */
    Set<String> topics();

    /** Each of its figures once; a code is of one report only. */
    List<ExplainedFigure> figures();

    /**
     * What the report shows where the figure stands: its own records, so that what is explained can't be another number.
     *
     * @return records or maps with a value at {@link ExplainedFigure#place()}; none where the report has no such row
     */
    List<?> rows(RowAsked asked);
}
