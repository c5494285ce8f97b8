package vn.cchc.plan.planning;

/** How the contents stand that a unit leads. */
public record UnitTally(String agency, ContentTally contents) {}
