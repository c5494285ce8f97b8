package vn.cchc.kit.spreadsheet;

import org.xml.sax.Attributes;

/** Gathers what a paragraph shows: its number, its words, not what is hidden. */
final class ParagraphBuilder {

    private final ListNumbers numbers;
    private final ListStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private boolean inRun;
    private boolean inText;
    private boolean hidden;
    private String style = "";
    private int list = -1;
    private int depth = -1;

    ParagraphBuilder(ListNumbers numbers, ListStyles styles) {
        this.numbers = numbers;
        this.styles = styles;
    }

    void start(String element, Attributes attributes) {
        switch (element) {
            case "r" -> {
                inRun = true;
                hidden = false;
                run.setLength(0);
            }
            case "t" -> inText = inRun;
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append("•");
            case "vanish" -> hidden = inRun && WordXml.isOn(attributes);
            case "pStyle" -> style = WordXml.value(attributes);
            case "numId" -> list = WordXml.number(attributes, "val", -1);
            case "ilvl" -> depth = WordXml.number(attributes, "val", -1);
            default -> {
                // How it looks does not change what it says.
            }
        }
    }

    void characters(char[] characters, int start, int length) {
        if (inText && run.length() + text.length() < SheetLimits.CELL_CHARACTERS) {
            run.append(characters, start, length);
        }
    }

    void end(String element) {
        if (element.equals("t")) {
            inText = false;
        } else if (element.equals("r")) {
            inRun = false;
            text.append(hidden ? "" : run);
        }
    }

    private void append(String sign) {
        if (inRun) {
            run.append(sign);
        }
    }

    /** Words after their number; a number alone shows too, as in a column of them. */
    String finish() {
        String number = number();
        String words = text.toString().strip();
        return number.isEmpty() || words.isEmpty() ? number + words : number + " " + words;
    }

    private String number() {
        ListStyles.Place styled = styles.place(style).orElse(new ListStyles.Place(-1, 0));
        int of = list >= 0 ? list : styled.list();
        return numbers.next(of, depth >= 0 ? depth : styled.depth());
    }
}
