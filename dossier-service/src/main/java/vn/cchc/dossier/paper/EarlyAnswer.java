package vn.cchc.dossier.paper;

import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.recording.EventData.Contact;
import vn.cchc.dossier.recording.EventData.Item;

/**
 * What somebody is answered in writing before anything is received: what is to be completed (form 02) or why it is refused (form
 * 03). There is no dossier to read it from.
 *
 * @param refused form 03; otherwise form 02
 * @param at when it was given; the set of forms in force then is the one it is printed on
 */
public record EarlyAnswer(
        Reference reference, boolean refused, Instant at, Matter matter, Applicant applicant, Said said) {

    /**
     * By what it is found again.
     *
     * @param number of the slip within its agency, kind and year; null where the code is that of what may become a dossier
     */
    public record Reference(String code, Integer number) {}

    /**
     * What it is about.
     *
     * @param agency where it was handed in
     * @param competent the agency that would settle it
     * @param procedure its name
     */
    public record Matter(String agency, String competent, String procedure, String summary) {}

    /**
     * What the applicant is told.
     *
     * @param legalBasis the text that allows asking again, or null
     * @param completeBy the end of the last day to complete it, or null
     */
    public record Said(String reason, String legalBasis, List<Item> items, Contact contact, Instant completeBy) {}

    FormKind kind() {
        return refused ? FormKind.REFUSAL : FormKind.SUPPLEMENT_REQUEST;
    }

    /** Never the values: this ends up in logs. */
    @Override
    public String toString() {
        return "EarlyAnswer[" + reference.code() + "]";
    }
}
