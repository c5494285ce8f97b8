package vn.cchc.kit.spreadsheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What floats over the running text: text boxes, which hang in the middle of a paragraph or a cell, and pictures. */
final class Floating {

    static final String BOX = "txbxContent";

    private static final Set<String> PICTURES = Set.of(":blip", ":imagedata");
    private static final int MOST_TEXTS = 200;

    /** Where a box hangs: what is not finished there while the inside of the box is read. */
    private record Anchor(ParagraphBuilder paragraph, List<TableBuilder> open) {}

    private final Deque<Anchor> anchors = new ArrayDeque<>();
    private final List<TableBuilder> tables = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int pictures;

    boolean isOpen() {
        return !anchors.isEmpty();
    }

    /** @param open the tables the box hangs in, put aside until it ends */
    void start(ParagraphBuilder paragraph, Deque<TableBuilder> open) {
        anchors.push(new Anchor(paragraph, List.copyOf(open)));
        open.clear();
    }

    /** Gives back the paragraph the box hangs in. */
    ParagraphBuilder end(Deque<TableBuilder> open) {
        Anchor anchor = anchors.pop();
        open.clear();
        open.addAll(anchor.open());
        return anchor.paragraph();
    }

    /** A table in the open box; words before it say that it does not go on with the table before. */
    TableBuilder table(SheetLimits limits, UnaryOperator<String> cleaning) {
        String name = "Bảng trong hộp chữ " + (tables.size() + 1);
        TableBuilder table = new TableBuilder(name, List.of(name), limits, cleaning);
        tables.add(table);
        return table;
    }

    void keep(String text) {
        if (texts.size() < MOST_TEXTS) {
            texts.add(text);
        }
    }

    void count(String element) {
        pictures += PICTURES.contains(element) ? 1 : 0;
    }

    List<TableBuilder> tables() {
        return tables;
    }

    List<String> texts() {
        return texts;
    }

    /** With what headers and footers of pages say; numbers of pages say nothing. */
    Beside with(List<String> ofPages, UnaryOperator<String> cleaning) {
        return new Beside(
                Stream.concat(texts.stream(), ofPages.stream())
                        .map(cleaning)
                        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                        .distinct()
                        .limit(MOST_TEXTS)
                        .toList(),
                pictures);
    }
}
