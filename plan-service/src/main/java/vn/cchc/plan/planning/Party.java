package vn.cchc.plan.planning;

import java.util.List;
import java.util.Objects;

/**
 * An agency of a task.
 *
 * @param name as written in the plan
 * @param agency the code it was matched with, or null
 */
public record Party(String name, String agency) {

    static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).distinct().toList();
    }

    /** The codes that are known, each once. */
    static List<String> agencies(List<Party> parties) {
        return parties.stream()
                .map(Party::agency)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
