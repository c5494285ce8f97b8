package vn.cchc.plan.deadline;

/** What the lexer tells apart. */
enum TokenKind {
    WORD,
    NUMBER,
    /** Day, month and year. */
    DATE,
    /** "30/01". */
    DAY_MONTH,
    /** "9/2020". */
    MONTH_YEAR,
    /** "17h00". */
    CLOCK,
    /** The number of a document, "13/2018/QĐ-UBND": nothing in it is a date. */
    DOCUMENT,
    DASH,
    SLASH,
    COMMA,
    COLON,
    OPEN,
    CLOSE,
    /** Starts an item of a list inside the cell. */
    BULLET,
    /** Ends a sentence or an item. */
    STOP,
    OTHER
}
