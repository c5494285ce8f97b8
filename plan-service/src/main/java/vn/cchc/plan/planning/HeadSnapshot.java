package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a version of a plan says of itself. */
record HeadSnapshot(
        String title,
        String number,
        LocalDate issued,
        Integer indexYear,
        UUID parentPlan,
        String parent,
        String signer,
        Instrument instrument,
        List<String> legalBases,
        Boolean beforeIsInclusive) {

    static HeadSnapshot of(PlanDetails details) {
        return new HeadSnapshot(
                details.title(),
                details.number(),
                details.issued(),
                details.indexYear(),
                details.parentPlan(),
                details.parent(),
                details.signer(),
                details.instrument(),
                details.legalBases(),
                details.beforeIsInclusive());
    }
}
