package vn.cchc.plan.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.web.TextRules;

/** Brings text out of files under the rules every other text comes in by; what may not be kept is left out. */
final class CleanCells {

    private CleanCells() {}

    static String text(String cell) {
        return cell == null ? null : TextRules.normalise(cell).orElseGet(() -> withoutForbidden(cell));
    }

    static List<String> texts(List<String> cells) {
        return cells.stream().map(CleanCells::text).toList();
    }

    static Map<String, String> texts(Map<String, String> cells) {
        Map<String, String> clean = new LinkedHashMap<>();
        cells.forEach((column, cell) -> clean.put(text(column), text(cell)));
        return clean;
    }

    private static String withoutForbidden(String cell) {
        StringBuilder kept = new StringBuilder();
        cell.codePoints()
                .mapToObj(Character::toString)
                .map(TextRules::normalise)
                .forEach(character -> character.ifPresent(kept::append));
        return TextRules.normalise(kept.toString()).orElse("");
    }
}
