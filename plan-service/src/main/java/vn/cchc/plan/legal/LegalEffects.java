package vn.cchc.plan.legal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.legal.LegalEffect.Replacement;
import vn.cchc.plan.legal.LegalRow.CellProblem;
import vn.cchc.plan.legal.LegalRow.Key;

/** What each row of a list would do to the register as it is now. */
@ApplicationScoped
class LegalEffects {

    private static final Text UNKNOWN = Text.of(
            "không có văn bản này trong danh mục hay trong tệp", "neither the register nor the file has this document");
    private static final Text SEVERAL = Text.of(
            "có nhiều văn bản cùng số; hãy ghi thêm ngày dd/MM/yyyy",
            "several documents have this number; add ngày dd/MM/yyyy");
    private static final Text ITSELF = Text.of("là chính văn bản này", "is the document itself");

    private final LegalRepository documents;

    LegalEffects(LegalRepository documents) {
        this.documents = documents;
    }

    /** @param scope path of the caller's agency: replacements are looked for among what it sees */
    List<LegalEffect> of(List<LegalRow> rows, String keeper, String scope) {
        Known known = known(rows, keeper, scope);
        return rows.stream().map(row -> effect(row, known)).toList();
    }

    /** The documents a list may be about: the keeper's own, those that come with the list, and others' that are seen. */
    private record Known(Map<Key, LegalEntity> own, Set<Key> coming, Map<Key, LegalEntity> others) {

        /** Whoever keeps a document itself means its own entry. */
        List<Replacement> replacements(LegalRow.Named named) {
            List<Replacement> here = Stream.concat(
                            own.entrySet().stream().map(Known::replacement),
                            coming.stream().map(key -> new Replacement(null, key)))
                    .filter(candidate -> named.is(candidate.key()))
                    .toList();
            return here.isEmpty()
                    ? others.entrySet().stream()
                            .map(Known::replacement)
                            .filter(candidate -> named.is(candidate.key()))
                            .toList()
                    : here;
        }

        private static Replacement replacement(Map.Entry<Key, LegalEntity> known) {
            return new Replacement(known.getValue().id(), known.getKey());
        }
    }

    private Known known(List<LegalRow> rows, String keeper, String scope) {
        Set<String> numbers = new HashSet<>();
        rows.forEach(row -> Stream.of(
                        Optional.ofNullable(row.number()),
                        Optional.ofNullable(row.replacement()).map(LegalRow.Named::number))
                .flatMap(Optional::stream)
                .forEach(numbers::add));
        Map<Key, LegalEntity> own = new HashMap<>();
        Map<Key, LegalEntity> others = new HashMap<>();
        for (LegalEntity entity : documents.numbered(numbers, scope)) {
            boolean kept = entity.form().keeper().equals(keeper);
            (kept ? own : others).putIfAbsent(Key.of(entity.form()), entity);
        }
        Set<Key> coming = rows.stream()
                .filter(row -> row.form() != null)
                .map(row -> Key.of(row.form()))
                .filter(key -> !own.containsKey(key))
                .collect(Collectors.toSet());
        return new Known(own, coming, others);
    }

    private LegalEffect effect(LegalRow row, Known known) {
        if (row.form() == null) {
            return new LegalEffect(row, null, null, null, List.of(), row.problems());
        }
        Key key = Key.of(row.form());
        LegalEntity entity = known.own().get(key);
        LegalForm after = entity == null ? row.form() : row.form().over(entity.form());
        List<CellProblem> problems = new ArrayList<>(after.faults().stream()
                .map(fault -> new CellProblem(
                        LegalColumn.of(fault.pointer().substring(1)).heading(), fault.message()))
                .toList());
        Replacement replacement = row.replacement() == null ? null : replacement(row, key, known, problems);
        if (!problems.isEmpty()) {
            return new LegalEffect(row, null, null, null, List.of(), problems);
        }
        if (entity == null) {
            return new LegalEffect(row, null, after, replacement, List.of(), List.of());
        }
        Key before = Optional.ofNullable(entity.form().replacedBy())
                .map(documents::findById)
                .map(found -> Key.of(found.form()))
                .orElse(null);
        return new LegalEffect(
                row,
                entity.id(),
                after,
                replacement,
                LegalCells.differences(entity.form(), before, after, replacement == null ? before : replacement.key()),
                List.of());
    }

    private static Replacement replacement(LegalRow row, Key key, Known known, List<CellProblem> problems) {
        List<Replacement> found = known.replacements(row.replacement());
        Text fault = found.isEmpty() ? UNKNOWN : SEVERAL;
        if (found.size() == 1) {
            if (!found.get(0).key().equals(key)) {
                return found.get(0);
            }
            fault = ITSELF;
        }
        problems.add(new CellProblem(LegalColumn.REPLACED_BY.heading(), fault));
        return null;
    }
}
