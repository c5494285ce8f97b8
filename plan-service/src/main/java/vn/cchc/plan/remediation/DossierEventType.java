package vn.cchc.plan.remediation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.kit.inbox.ReceivedEvent;

/** The event types of dossiers, and what each means here. */
enum DossierEventType {
    RECEIVED("received", Meaning.NOTHING),
    NOT_ACCEPTED("not-accepted", Meaning.NOTHING),
    SUPPLEMENT_REQUESTED("supplement-requested", Meaning.NOTHING),
    SUPPLEMENT_RECEIVED("supplement-received", Meaning.NOTHING),
    PAYMENT_REQUESTED("payment-requested", Meaning.NOTHING),
    PAID("paid", Meaning.NOTHING),
    FORWARDED("forwarded", Meaning.NOTHING),
    TAKEN("taken", Meaning.NOTHING),
    CONSULTED("consulted", Meaning.NOTHING),
    CONSULTATION_ANSWERED("consultation-answered", Meaning.NOTHING),
    CORRECTED("corrected", Meaning.NOTHING),
    SUSPENDED("suspended", Meaning.NOTHING),
    RESUMED("resumed", Meaning.NOTHING),
    RESCHEDULED("rescheduled", Meaning.APOLOGY),
    OVERDUE("overdue", Meaning.LATE),
    APOLOGISED("apologised", Meaning.APOLOGY),
    DUE_SOON("due-soon", Meaning.NOTHING),
    CONSULTATION_OVERDUE("consultation-overdue", Meaning.NOTHING),
    SUPPLEMENT_EXPIRED("supplement-expired", Meaning.NOTHING),
    REDATED("redated", Meaning.NOTHING),
    FINISHED("finished", Meaning.ENDED),
    RETURNED("returned", Meaning.ENDED),
    DIGITISED("digitised", Meaning.NOTHING),
    WITHDRAWN("withdrawn", Meaning.ENDED),
    TERMINATED("terminated", Meaning.ENDED);

    /** What remediation does with an event. */
    enum Meaning {
        NOTHING,
        LATE,
        /** An apology, with a new appointment or without. */
        APOLOGY,
        ENDED
    }

    private static final Map<String, DossierEventType> BY_NAME = new HashMap<>();

    static {
        for (DossierEventType type : values()) {
            BY_NAME.put(type.wireName, type);
        }
    }

    private final String wireName;
    private final Meaning meaning;

    DossierEventType(String name, Meaning meaning) {
        this.wireName = "vn.cchc.dossier." + name + ".v1";
        this.meaning = meaning;
    }

    static Optional<DossierEventType> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    boolean isOf(ReceivedEvent event) {
        return wireName.equals(event.type());
    }

    Meaning meaning() {
        return meaning;
    }
}
