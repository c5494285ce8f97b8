package vn.cchc.report.explanation;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.explanation.ExplainedFigure.Beside;
import vn.cchc.report.explanation.ExplainedFigure.Fraction;
import vn.cchc.report.explanation.ExplainedFigure.Part;
import vn.cchc.report.explanation.ExplainedFigure.Words;

/** Writes down the figures of a report; what is said of all of them is said once, until it is said anew. */
public final class FigureSheet {

    private static final Text ABSENT = Text.of("Chưa có số liệu để tính.", "There is nothing yet to compute it from.");

    private final String report;
    private final List<ExplainedFigure> figures = new ArrayList<>();
    private CountedIn unit = CountedIn.DOSSIERS;
    private Text definition = Text.same("");
    private Text source = Text.same("");
    private Text filter = Text.same("");
    private Text absent = ABSENT;
    private RowKey needs = RowKey.NONE;
    private String condition;
    private Fraction fraction;
    private List<Beside> beside = List.of();
    private ItemsLink items;

    private FigureSheet(String report) {
        this.report = report;
    }

    /** @param report the last part of its path */
    public static FigureSheet of(String report) {
        return new FigureSheet(report);
    }

    public FigureSheet in(CountedIn counted) {
        this.unit = counted;
        return this;
    }

    /** What one of those counted is, and when it counts. */
    public FigureSheet counting(Text what) {
        this.definition = what;
        return this;
    }

    public FigureSheet laidDownIn(Text law) {
        this.source = law;
        return this;
    }

    public FigureSheet among(Text rows) {
        this.filter = rows;
        return this;
    }

    public FigureSheet needing(RowKey key) {
        this.needs = key;
        return this;
    }

    /** Why it is absent, of the figures that follow. */
    public FigureSheet absentWhen(Text why) {
        this.absent = why;
        return this;
    }

    /** Where what the next figures count is listed; null for nowhere. */
    public FigureSheet listedAt(ItemsLink link) {
        this.items = link;
        return this;
    }

    /** What is read with the next figures. */
    public FigureSheet beside(Beside... values) {
        this.beside = List.of(values);
        return this;
    }

    /** The condition of the next figure alone. */
    public FigureSheet where(String sql) {
        this.condition = sql;
        return this;
    }

    /** Of which figures the next one is made. */
    public FigureSheet made(List<String> numerator, List<String> denominator) {
        return made(Part.of(numerator), Part.of(denominator));
    }

    /** What the next figure divides by what. */
    public FigureSheet made(Part numerator, Part denominator) {
        this.fraction = new Fraction(numerator, denominator);
        return this;
    }

    /** A figure whose code is report and place. */
    public FigureSheet add(String place, Text title) {
        return add(report + "." + place, place, title);
    }

    /** A figure that means something else than the others. */
    public FigureSheet add(String place, Text title, Text meaning) {
        return add(report + "." + place, place, title, meaning);
    }

    public FigureSheet add(String code, String place, Text title) {
        return add(code, place, title, definition);
    }

    public FigureSheet add(String code, String place, Text title, Text meaning) {
        var words = new Words(title, meaning, source, filter, absent);
        figures.add(new ExplainedFigure(code, report, place, unit, words, condition, fraction, needs, beside, items));
        condition = null;
        fraction = null;
        return this;
    }

    public List<ExplainedFigure> figures() {
        return List.copyOf(figures);
    }
}
