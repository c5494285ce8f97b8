package vn.cchc.kit.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;

/** The lists a document defines (numbering.xml). */
final class ListDefinitions extends WordXml {

    private final Map<Integer, Map<Integer, ListLevel>> templates = new HashMap<>();
    private final Map<Integer, Integer> templateOf = new HashMap<>();
    private final Map<Integer, Map<Integer, ListLevel>> overrides = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> restarts = new HashMap<>();

    private Map<Integer, ListLevel> levels = new HashMap<>();
    private int list;
    private int overridden;
    private int level;
    private int start;
    private String format = "";
    private String pattern = "";

    /** Lists of one template count on from one another. */
    int template(int number) {
        return templateOf.getOrDefault(number, -number);
    }

    ListLevel level(int number, int depth) {
        ListLevel own = overrides.getOrDefault(number, Map.of()).get(depth);
        return own != null
                ? own
                : templates.getOrDefault(template(number), Map.of()).getOrDefault(depth, ListLevel.UNKNOWN);
    }

    /** The number with which the list starts the level anew, or null when it counts on. */
    Integer restart(int number, int depth) {
        return restarts.getOrDefault(number, Map.of()).get(depth);
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "abstractNum" -> {
                levels = new HashMap<>();
                templates.put(number(attributes, "abstractNumId", 0), levels);
            }
            case "num" -> list = number(attributes, "numId", 0);
            case "abstractNumId" -> templateOf.put(list, number(attributes, "val", 0));
            case "lvlOverride" -> {
                overridden = number(attributes, "ilvl", 0);
                levels = overrides.computeIfAbsent(list, any -> new HashMap<>());
            }
            case "startOverride" ->
                restarts.computeIfAbsent(list, any -> new HashMap<>()).put(overridden, number(attributes, "val", 1));
            case "lvl" -> {
                level = number(attributes, "ilvl", 0);
                start = 1;
                format = "decimal";
                pattern = "";
            }
            case "start" -> start = number(attributes, "val", 1);
            case "numFmt" -> format = value(attributes);
            case "lvlText" -> pattern = value(attributes);
            default -> {
                // Looks and indents are nothing to a reader of words.
            }
        }
    }

    @Override
    void end(String element) {
        if (element.equals("lvl")) {
            levels.put(level, new ListLevel(start, format, pattern));
        }
    }
}
