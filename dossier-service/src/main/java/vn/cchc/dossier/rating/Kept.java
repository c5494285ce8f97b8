package vn.cchc.dossier.rating;

/** The two ways to say how one was served, each in tables of its own, so that neither gets into the figures of the other. */
enum Kept {
    /** Once per settled dossier. */
    RATING("rating", "rating_score", "rating", "true"),

    /** By anybody, without a dossier. */
    OPEN_SURVEY("open_survey_answer", "open_survey_score", "answer", """
            exists (select 1 from open_survey_question q
                    where q.criterion = c.code and q.asked_from < cast(:last as date) + interval '1 month'
                      and (q.asked_to is null or q.asked_to >= :first))""");

    private final String table;
    private final String scores;
    private final String key;
    private final String asked;

    /** @param asked whether a criterion {@code c} is asked this way at some time from {@code :first} to {@code :last} */
    Kept(String table, String scores, String key, String asked) {
        this.table = table;
        this.scores = scores;
        this.key = key;
        this.asked = asked;
    }

    /** Fills the names of tables and columns into a statement. */
    String in(String sql) {
        return sql.replace("{answers}", table)
                .replace("{scores}", scores)
                .replace("{key}", key)
                .replace("{asked}", asked);
    }
}
