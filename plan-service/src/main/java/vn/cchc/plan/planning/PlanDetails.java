package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is said of a plan beside what names it; null leaves a part as it is.
 *
 * @param parentPlan the plan of the level above it carries out, where that is kept here
 * @param parent the document of the level above as cited, where it is not
 * @param beforeIsInclusive whether "trước ngày D" in it accepts D itself
 */
public record PlanDetails(
        String title,
        String number,
        LocalDate issued,
        Integer indexYear,
        UUID parentPlan,
        String parent,
        String signer,
        Instrument instrument,
        List<String> legalBases,
        Boolean beforeIsInclusive) {}
