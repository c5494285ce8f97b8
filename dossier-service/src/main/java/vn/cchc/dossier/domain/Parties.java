package vn.cchc.dossier.domain;

/** The three agencies of a dossier, kept apart (TT 03/2025/TT-VPCP); {@code supportPoint} may be absent. */
public record Parties(String receiving, String competent, String supportPoint) {

    Parties settledBy(String otherCompetent) {
        return new Parties(receiving, otherCompetent, supportPoint);
    }
}
