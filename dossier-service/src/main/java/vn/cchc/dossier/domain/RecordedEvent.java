package vn.cchc.dossier.domain;

/** An event that was accepted, with the dossier before and after it; {@code after} carries its sequence number. */
public record RecordedEvent(DossierEvent event, Dossier before, Dossier after) {

    public long sequence() {
        return after.course().sequence();
    }

    /** Whether what was late before is late no more. */
    public boolean takesBackMiss() {
        return before.appointment().missed().any()
                && !after.appointment().missed().any();
    }
}
