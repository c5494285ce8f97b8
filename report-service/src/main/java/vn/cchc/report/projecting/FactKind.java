package vn.cchc.report.projecting;

/** What facts are folded of, each from a log of its own. */
public enum FactKind {
    DOSSIER("dossier"),
    TASK("task");

    private final String word;

    FactKind(String word) {
        this.word = word;
    }

    /** A statement about the tables of this kind: {@code $kind} is the word that their names and their key have in common. */
    String sql(String statement) {
        return statement.replace("$kind", word);
    }
}
