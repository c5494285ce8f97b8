package vn.cchc.dossier.petition.domain;

/**
 * What is done about a petition; its texts are kept with the history, no rule asks for them.
 *
 * @param agency the one that answers from now on, where the action names one
 * @param fault whether staff were at fault; needed to answer a petition about their attitude
 * @param measure what becomes of them
 */
public record PetitionAction(PetitionEventType type, String agency, Boolean fault, Measure measure) {

    /** What is proposed for staff whose fault was found; a change of post is what the province's plan names. */
    public enum Measure {
        CHANGE_OF_POST,
        REMINDER,
        DISCIPLINE,
        APOLOGY,
        OTHER
    }

    public static PetitionAction of(PetitionEventType type) {
        return new PetitionAction(type, null, null, null);
    }
}
