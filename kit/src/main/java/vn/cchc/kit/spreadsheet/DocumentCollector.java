package vn.cchc.kit.spreadsheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.xml.sax.Attributes;

/** Gathers the tables of a document's body as it is read; what was deleted while changes were tracked is not there. */
final class DocumentCollector extends WordXml {

    /** Deleted words, what a newer Word says a second time, and how things looked before a change. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", ":Fallback", "tcPrChange", "trPrChange", "pPrChange", "tblGridChange");

    private static final int DEEPEST_TABLE = 10;
    private static final int MOST_PARAGRAPHS = 2_000;

    private final SheetLimits limits;
    private final UnaryOperator<String> cleaning;
    private final Supplier<ParagraphBuilder> paragraphs;
    private final List<TableBuilder> tables = new ArrayList<>();
    private final Deque<TableBuilder> open = new ArrayDeque<>();
    private ParagraphBuilder paragraph;
    private final List<String> before = new ArrayList<>();
    private final Floating floating = new Floating();
    private int leftOut;
    private int rows;
    private boolean inRowProperties;

    DocumentCollector(SheetLimits limits, UnaryOperator<String> cleaning, Supplier<ParagraphBuilder> paragraphs) {
        this.limits = limits;
        this.cleaning = cleaning;
        this.paragraphs = paragraphs;
    }

    /**
     * The tables of the running text, then those of text boxes.
     *
     * @param ofPages what headers and footers of pages say
     */
    List<Grid> grids(List<String> ofPages) {
        List<TableBuilder> all =
                Stream.concat(tables.stream(), floating.tables().stream()).toList();
        var beside = floating.with(ofPages, cleaning);
        List<Grid> grids = new ArrayList<>();
        for (TableBuilder table : all) {
            boolean last = grids.size() + 1 == all.size();
            grids.add(table.grid(last ? before : List.of(), grids.isEmpty() ? beside : Beside.NOTHING));
        }
        return grids;
    }

    /** All it says, in lines. */
    List<String> lines() {
        Stream<String> ofTables = tables.stream().flatMap(table -> table.text().lines());
        return Stream.of(ofTables, before.stream(), floating.texts().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    @Override
    void start(String element, Attributes attributes) {
        if (inRowProperties && element.equals("del")) {
            open.element().deleteRow();
        }
        if (leftOut > 0 || LEFT_OUT.contains(element)) {
            leftOut++;
            return;
        }
        floating.count(element);
        if (element.equals(Floating.BOX)) {
            floating.start(paragraph, open);
            paragraph = null;
        } else if (element.equals("tbl")) {
            startTable();
        } else if (element.equals("p")) {
            paragraph = paragraphs.get();
        } else if (paragraph != null) {
            paragraph.start(element, attributes);
        } else if (!open.isEmpty()) {
            startPart(open.element(), element, attributes);
        }
    }

    private void startTable() {
        if (open.size() >= DEEPEST_TABLE) {
            throw new IllegalStateException("tables inside tables inside tables");
        }
        open.push(floating.isOpen() ? floating.table(limits, cleaning) : ofText());
    }

    private TableBuilder ofText() {
        TableBuilder table = new TableBuilder("Bảng " + (tables.size() + 1), before, limits, cleaning);
        before.clear();
        tables.add(table);
        return table;
    }

    private void startPart(TableBuilder table, String element, Attributes attributes) {
        switch (element) {
            case "gridCol" -> table.gridColumn(number(attributes, "w", 0));
            case "tr" -> {
                countRow();
                table.startRow();
            }
            case "trPr" -> inRowProperties = true;
            case "gridBefore" -> table.skipColumns(number(attributes, "val", 0));
            case "tc" -> table.startCell();
            case "gridSpan" -> table.spans(number(attributes, "val", 1));
            case "vMerge" ->
                table.mergesDown(
                        value(attributes).equals("restart") ? TableBuilder.Merge.BEGINS : TableBuilder.Merge.GOES_ON);
            case "hMerge" -> {
                if (!value(attributes).equals("restart")) {
                    table.mergesLeft();
                }
            }
            default -> {
                // Borders and shading hold no words.
            }
        }
    }

    private void countRow() {
        rows++;
        if (rows > limits.rows()) {
            throw new RowLimitException("Bảng " + tables.size());
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (paragraph != null && leftOut == 0) {
            paragraph.characters(characters, start, length);
        }
    }

    @Override
    void end(String element) {
        if (leftOut > 0) {
            leftOut--;
        } else if (element.equals(Floating.BOX)) {
            paragraph = floating.end(open);
        } else if (element.equals("p")) {
            endParagraph();
        } else if (paragraph != null) {
            paragraph.end(element);
        } else if (!open.isEmpty()) {
            endPart(open.element(), element);
        }
    }

    private void endParagraph() {
        String text = paragraph == null ? "" : paragraph.finish();
        paragraph = null;
        if (!open.isEmpty()) {
            open.element().paragraph(text);
        } else if (floating.isOpen()) {
            floating.keep(text);
        } else if (!text.isBlank()) {
            keep(text);
        }
    }

    /** Of very many paragraphs the first are kept, and the last, which heads the next table. */
    private void keep(String text) {
        if (before.size() == MOST_PARAGRAPHS) {
            before.remove(before.size() - 1);
        }
        before.add(text);
    }

    private void endPart(TableBuilder table, String element) {
        switch (element) {
            case "tc" -> table.endCell();
            case "trPr" -> inRowProperties = false;
            case "tr" -> table.endRow();
            case "tbl" -> {
                open.pop();
                if (!open.isEmpty()) {
                    open.element().paragraph(table.text());
                }
            }
            default -> {
                // Ends nothing a table is made of.
            }
        }
    }
}
