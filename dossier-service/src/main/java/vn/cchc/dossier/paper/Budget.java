package vn.cchc.dossier.paper;

import io.quarkus.qute.TemplateException;

/** How much one page may cost to fill: loops within loops, or over a number, would otherwise have no end. */
final class Budget {

    /** The name under which a page carries it. */
    static final String KEY = "vn.cchc.budget";

    private static final int TURNS_OF_PRINT = 200_000;
    private static final int LETTERS_OF_PRINT = 16_000_000;
    private static final int TURNS_OF_SPECIMEN = 5_000;
    private static final int LETTERS_OF_SPECIMEN = 1_000_000;

    private int turns;
    private int letters;

    private Budget(int turns, int letters) {
        this.turns = turns;
        this.letters = letters;
    }

    /** Enough for a volume of a register. */
    static Budget ofPrint() {
        return new Budget(TURNS_OF_PRINT, LETTERS_OF_PRINT);
    }

    static Budget ofSpecimen() {
        return new Budget(TURNS_OF_SPECIMEN, LETTERS_OF_SPECIMEN);
    }

    /** Once more through the body of a loop. */
    void turn() {
        if (--turns < 0) {
            throw new TemplateException("a loop goes on for too long");
        }
    }

    void letters(int more) {
        letters -= more;
        if (letters < 0) {
            throw new TemplateException("the page grows too long");
        }
    }
}
