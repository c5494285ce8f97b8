package vn.cchc.report.explanation;

import java.util.List;
import vn.cchc.kit.problem.Text;

/**
 * A figure of a report, as it is explained.
 *
 * @param code how it is asked for, such as {@code petitions.handled}; it is never changed
 * @param report the last part of the path of the report that shows it
 * @param place where it stands in {@link ExplainedReport#rows}, as the names of the JSON joined by dots
 * @param words what people read about it
 * @param condition as the database is asked; null where it is said in words alone
 * @param fraction what a share is made of; null where nothing says more of it than its definition
 * @param needs what has to be named for it, and what may be
 * @param beside places of what stands beside it, by the names they are shown under
 * @param items where what it counts is listed; null where nowhere
 */
public record ExplainedFigure(
        String code,
        String report,
        String place,
        CountedIn unit,
        Words words,
        String condition,
        Fraction fraction,
        RowKey needs,
        List<Beside> beside,
        ItemsLink items) {

    /**
     * What people read about a figure.
     *
     * @param title what it is called, with its column where a form has one
     * @param definition what is counted, or what is divided by what
     * @param source where that is laid down
     * @param filter which rows are looked at, whatever agency, period and group are asked for
     * @param absent why there is none where there is none
     */
    public record Words(Text title, Text definition, Text source, Text filter, Text absent) {}

    /** What is divided by what. */
    public record Fraction(Part numerator, Part denominator) {}

    /**
     * One side of a share.
     *
     * @param figures codes of the figures it is the sum of; none where nothing shows them alone
     * @param condition as the database is asked; null where it is said in words alone
     * @param items where what it counts is listed; null where nowhere
     */
    public record Part(List<String> figures, String condition, ItemsLink items) {

        /** The sum of figures. */
        static Part of(List<String> figures) {
            return new Part(figures, null, null);
        }
    }

    /** Something to be read with a figure. */
    public record Beside(String name, String place) {}
}
