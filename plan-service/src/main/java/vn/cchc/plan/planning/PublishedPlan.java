package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan as everybody may read it: what its document says, no person.
 *
 * @param issued day of the document
 * @param issuer agency code
 * @param parent the document of the level above as cited
 * @param legalBases documents it is based on, as cited
 */
record PublishedPlan(
        UUID id,
        PlanKind kind,
        String title,
        String number,
        LocalDate issued,
        String issuer,
        int year,
        String parent,
        Instrument instrument,
        List<String> legalBases) {

    static PublishedPlan of(PlanView plan) {
        return new PublishedPlan(
                plan.id(),
                plan.kind(),
                plan.title(),
                plan.number(),
                plan.issued(),
                plan.issuer(),
                plan.year(),
                plan.parent(),
                plan.instrument(),
                plan.legalBases());
    }
}
