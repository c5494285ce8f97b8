package vn.cchc.kit.spreadsheet;

import java.util.List;

/**
 * What a document shows outside its running text and the tables in it.
 *
 * @param texts paragraphs of text boxes and of the headers and footers of pages, each once
 * @param pictures how many pictures and embedded objects it has, whose words cannot be read
 */
public record Beside(List<String> texts, int pictures) {

    static final Beside NOTHING = new Beside(List.of(), 0);

    public Beside {
        texts = List.copyOf(texts);
    }
}
