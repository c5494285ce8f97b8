package vn.cchc.report.serviceindex;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import vn.cchc.report.figure.Share;

/** What is divided by what, as a version of the index lays it down. */
record IndexFormula(Formula numerator, Formula denominator) {

    static IndexFormula of(String numerator, String denominator) {
        return new IndexFormula(new Formula(numerator), new Formula(denominator));
    }

    /** What both sides name. */
    Set<IndexFact> facts() {
        var named = new TreeSet<>(numerator.facts());
        named.addAll(denominator.facts());
        return named;
    }

    Share of(ToLongFunction<IndexFact> value) {
        return Share.of(numerator.of(value), denominator.of(value));
    }
}
