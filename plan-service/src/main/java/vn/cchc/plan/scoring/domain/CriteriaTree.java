package vn.cchc.plan.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The criteria of a set in the order of the document; what has parts is worth their sum, by construction. */
public final class CriteriaTree {

    private final List<Criterion> criteria;

    private CriteriaTree(List<Criterion> criteria) {
        this.criteria = List.copyOf(criteria);
    }

    /** A tree, or what is wrong with it. */
    public sealed interface Reading {}

    public record Grown(CriteriaTree tree) implements Reading {}

    public record Refused(List<At> faults) implements Reading {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Where a fault is.
     *
     * @param index place of the criterion in the order given, from 0
     * @param field name of the part it is about
     */
    public record At(int index, String field, Fault fault) {}

    /** Reads criteria in document order; a maximum may be left out where there are parts. */
    public static Reading of(List<Criterion> criteria) {
        Map<String, List<Integer>> parts = parts(criteria);
        List<At> faults = new ArrayList<>(CriteriaRules.shape(criteria, parts));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        BigDecimal[] worth = new BigDecimal[criteria.size()];
        for (int i = criteria.size() - 1; i >= 0; i--) {
            worth[i] = worth(criteria.get(i), parts, worth);
        }
        faults.addAll(CriteriaRules.sums(criteria, worth));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        List<Criterion> grown = new ArrayList<>();
        for (int i = 0; i < worth.length; i++) {
            grown.add(criteria.get(i).worth(worth[i]));
        }
        return new Grown(new CriteriaTree(grown));
    }

    /** Parents come before their parts, so going backwards every part is known. */
    private static BigDecimal worth(Criterion criterion, Map<String, List<Integer>> parts, BigDecimal[] worth) {
        List<Integer> own = parts.get(criterion.key());
        if (own == null) {
            return criterion.max();
        }
        return Points.sum(own.stream().map(index -> worth[index]).toList());
    }

    private static Map<String, List<Integer>> parts(List<Criterion> criteria) {
        Map<String, List<Integer>> parts = new HashMap<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).parent() != null) {
                parts.computeIfAbsent(criteria.get(i).parent(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        return parts;
    }

    /** All of them, in document order. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Those that are scored themselves. */
    public List<Criterion> scored() {
        return criteria.stream().filter(Criterion::isScored).toList();
    }

    public BigDecimal max() {
        return Points.sum(scored().stream().map(Criterion::max).toList());
    }
}
