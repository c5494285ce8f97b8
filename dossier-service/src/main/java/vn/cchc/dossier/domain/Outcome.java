package vn.cchc.dossier.domain;

/** How a dossier ended. */
public enum Outcome {
    GRANTED,
    REFUSED,
    NOT_ACCEPTED,
    WITHDRAWN,
    TERMINATED;

    static Outcome of(Result result) {
        return result == Result.REFUSED ? REFUSED : GRANTED;
    }
}
