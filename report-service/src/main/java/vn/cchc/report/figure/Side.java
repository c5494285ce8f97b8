package vn.cchc.report.figure;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one side of a share counts: which dossiers, by the conditions of cells, and what of them. What is counted and what a list
 * shows when the side is opened can't differ.
 *
 * @param terms added up
 */
public record Side(List<Term> terms) {

    /** All that was received in the period. */
    private static final List<Cell> FRESH = List.of(Cell.RECEIVED_ONLINE, Cell.RECEIVED_COUNTER, Cell.RECEIVED_POST);

    /** What is counted of dossiers. */
    public enum Unit {
        DOSSIERS("count(*)"),
        PROCEDURES("count(distinct s.procedure)"),
        ONLINE_PROCEDURES("count(distinct s.procedure)"),
        POST_PROCEDURES("count(distinct s.procedure)"),
        DOCUMENTS("sum(s.components)"),
        DIGITAL_DOCUMENTS("sum(s.digital_components)");

        private final String sum;

        Unit(String sum) {
            this.sum = sum;
        }
    }

    /** @param cells no dossier is in two of them */
    public record Term(Unit unit, List<Cell> cells) {

        private long of(DossierCounts counts) {
            return switch (unit) {
                case DOSSIERS -> dossiers(counts);
                case PROCEDURES -> counts.procedures().all();
                case ONLINE_PROCEDURES -> counts.procedures().online();
                case POST_PROCEDURES -> counts.procedures().post();
                case DOCUMENTS -> counts.digital().components();
                case DIGITAL_DOCUMENTS -> counts.digital().digitalComponents();
            };
        }

        private long dossiers(DossierCounts counts) {
            return cells.stream().mapToLong(counts::of).sum();
        }

        private String condition() {
            return cells.stream().map(Cell::condition).collect(Collectors.joining(") or (", "(", ")"));
        }

        private String sum() {
            return "coalesce(%s filter (where %s), 0)".formatted(unit.sum, condition());
        }

        private boolean ofProcedures() {
            return unit == Unit.PROCEDURES || unit == Unit.ONLINE_PROCEDURES || unit == Unit.POST_PROCEDURES;
        }
    }

    public Side {
        terms = List.copyOf(terms);
    }

    /** How many dossiers are in cells that no dossier is in two of. */
    public static Side dossiers(Cell... cells) {
        return of(Unit.DOSSIERS, List.of(cells));
    }

    /** How many dossiers were received in the period. */
    public static Side received() {
        return of(Unit.DOSSIERS, FRESH);
    }

    /** How many different procedures had a dossier in the period. */
    public static Side procedures() {
        return of(Unit.PROCEDURES, FRESH);
    }

    /** How many different procedures had an online one. */
    public static Side onlineProcedures() {
        return of(Unit.ONLINE_PROCEDURES, List.of(Cell.RECEIVED_ONLINE));
    }

    /** How many different procedures had one that came by post. */
    public static Side postProcedures() {
        return of(Unit.POST_PROCEDURES, List.of(Cell.RECEIVED_POST));
    }

    /** How many documents the dossiers received in the period have. */
    public static Side documents() {
        return of(Unit.DOCUMENTS, FRESH);
    }

    /** How many of those are digital. */
    public static Side digitalDocuments() {
        return of(Unit.DIGITAL_DOCUMENTS, FRESH);
    }

    private static Side of(Unit unit, List<Cell> cells) {
        return new Side(List.of(new Term(unit, cells)));
    }

    /** Both added up; a dossier may be in both. */
    public Side and(Side other) {
        return new Side(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    /** The figure. */
    public long of(DossierCounts counts) {
        return terms.stream().mapToLong(term -> term.of(counts)).sum();
    }

    /** How many dossiers it is counted of, where sums tell. */
    public OptionalLong dossiers(DossierCounts counts) {
        return terms.size() == 1 ? OptionalLong.of(terms.get(0).dossiers(counts)) : OptionalLong.empty();
    }

    /** Which dossiers it is counted of, on the columns of {@code dossier_standing}. */
    public String condition() {
        return terms.stream().map(Term::condition).distinct().collect(Collectors.joining(" or "));
    }

    /** The figure, as a query of dossiers {@code s} of that condition sums it up. */
    public String sum() {
        return terms.stream().map(Term::sum).collect(Collectors.joining(" + "));
    }

    /** Whether the figure is how many dossiers there are. */
    public boolean ofDossiers() {
        return terms.size() == 1 && terms.get(0).unit() == Unit.DOSSIERS;
    }

    /** Whether all it counts is late or overdue. */
    public boolean late() {
        return terms.stream().flatMap(term -> term.cells().stream()).allMatch(Cell::late);
    }

    /** What has to be counted for it. */
    public Extent extent() {
        return terms.stream().anyMatch(Term::ofProcedures) ? Extent.WITH_PROCEDURES : Extent.DOSSIERS;
    }
}
