package vn.cchc.report.rendering;

import java.util.List;
import java.util.Map;
import vn.cchc.kit.problem.Language;

/** Tells what the figures of a report mean; the explanations themselves are another package's. */
public interface FigureTerms {

    /**
     * A figure as a page of its report names it.
     *
     * @param definition what is counted, or what is divided by what
     * @param page address of its explanation, of the same agency and period; null where a row has to be named first
     */
    record Term(String title, String definition, String page) {}

    /**
     * The figures of a report in its order; none for lists.
     *
     * @param report the last part of its path
     * @param asked parameters it was asked with, by name
     */
    List<Term> of(String report, Map<String, String> asked, Language language);
}
