package vn.cchc.plan.planning;

import java.time.LocalDate;

/**
 * The head of a plan to create.
 *
 * @param number number of the document, or null while it has none
 * @param issued day of the document, or null while it has none
 * @param issuer agency code
 * @param indexYear assessed year of the index the plan answers to, or null
 * @param parent the document of the level above it carries out, as cited, or null
 * @param beforeIsInclusive whether "trước ngày D" in it accepts D itself, or null
 */
public record NewPlan(
        String title,
        String number,
        LocalDate issued,
        String issuer,
        int year,
        PlanKind kind,
        Integer indexYear,
        String parent,
        String signer,
        Boolean beforeIsInclusive) {

    /** One that is read as the installation is configured. */
    public NewPlan(
            String title,
            String number,
            LocalDate issued,
            String issuer,
            int year,
            PlanKind kind,
            Integer indexYear,
            String parent,
            String signer) {
        this(title, number, issued, issuer, year, kind, indexYear, parent, signer, null);
    }
}
