package vn.cchc.dossier.domain;

/** What was decided; a refusal after acceptance is a result too, in writing. */
public enum Result {
    GRANTED,
    REFUSED
}
