package vn.cchc.kit.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;

/** Which styles of a document number their paragraphs (styles.xml). */
final class ListStyles extends WordXml {

    private static final int DEEPEST_CHAIN = 20;

    /** @param depth level of the list, from 0 */
    record Place(int list, int depth) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private String style = "";
    private int list = -1;
    private int depth;

    /** The place in a list that the style gives, also through the styles it is based on. */
    Optional<Place> place(String wanted) {
        String current = wanted;
        for (int i = 0; current != null && i < DEEPEST_CHAIN; i++) {
            if (places.containsKey(current)) {
                return Optional.of(places.get(current));
            }
            current = parents.get(current);
        }
        return Optional.empty();
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "style" -> {
                style = text(attributes, "styleId");
                list = -1;
                depth = 0;
            }
            case "basedOn" -> parents.put(style, value(attributes));
            case "numId" -> list = number(attributes, "val", -1);
            case "ilvl" -> depth = number(attributes, "val", 0);
            default -> {
                // Fonts and spacing number nothing.
            }
        }
    }

    @Override
    void end(String element) {
        if (element.equals("style") && list >= 0) {
            places.put(style, new Place(list, depth));
        }
    }
}
