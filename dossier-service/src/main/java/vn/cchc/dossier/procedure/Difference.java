package vn.cchc.dossier.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Text;

/**
 * One field that two versions of a procedure say differently.
 *
 * @param field where it stands, such as {@code term} or {@code components/TK-01}
 * @param label what it is, for people
 * @param before what it said, or null where it said nothing
 * @param after what it says, or null where it says nothing
 */
record Difference(String field, String label, String before, String after) {

    /** In the order in which a procedure is read. */
    static List<Difference> between(Map<String, Described> before, Map<String, Described> after, Language language) {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            Described old = before.get(field);
            Described present = after.get(field);
            if (!Objects.equals(old, present)) {
                Text label = (present == null ? old : present).label();
                differences.add(
                        new Difference(field, label.in(language), value(old, language), value(present, language)));
            }
        }
        return differences;
    }

    private static String value(Described field, Language language) {
        return field == null ? null : field.value().in(language);
    }

    /** A field in words. */
    record Described(Text label, Text value) {}
}
