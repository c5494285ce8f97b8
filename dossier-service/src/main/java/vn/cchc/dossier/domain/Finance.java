package vn.cchc.dossier.domain;

/** What the applicant owes, apart from where the dossier stands. */
public enum Finance {
    NONE,
    DUE,
    PAID;

    /** Whoever withdraws before paying owes nothing any more. */
    Finance after(DossierEvent event) {
        return switch (event.type()) {
            case PAYMENT_REQUESTED -> DUE;
            case PAID -> PAID;
            case WITHDRAWN -> this == DUE ? NONE : this;
            case RECEIVED,
                    NOT_ACCEPTED,
                    SUPPLEMENT_REQUESTED,
                    SUPPLEMENT_RECEIVED,
                    FORWARDED,
                    TAKEN,
                    CONSULTED,
                    CONSULTATION_ANSWERED,
                    SUSPENDED,
                    RESUMED,
                    TERMINATED,
                    FINISHED,
                    RETURNED,
                    RESCHEDULED,
                    APOLOGISED,
                    CORRECTED,
                    OVERDUE,
                    DUE_SOON,
                    CONSULTATION_OVERDUE,
                    REDATED -> this;
        };
    }
}
