package vn.cchc.plan.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Each agency once: by its code where that is known, else by its name. */
    static List<Party> distinct(List<Party> parties) {
        Map<String, Party> byKey = new LinkedHashMap<>();
        parties.forEach(party ->
                byKey.putIfAbsent(party.agency() == null ? "name " + party.name() : "code " + party.agency(), party));
        return List.copyOf(byKey.values());
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
