package vn.cchc.dossier.domain;

/** What the applicant owes or has paid, apart from where the dossier stands. */
public enum Finance {
    /** Nothing was asked for and nothing taken, or nothing is owed any more. */
    NONE,
    /** Asked for and not paid yet. */
    DUE,
    PAID,
    /** What was paid was given back, or a part of it, when the dossier stopped. */
    REFUNDED;

    /** What the counter took with the dossier is paid; a way of paying alone is not, nor does anything wait for it. */
    static Finance atReceipt(CounterNotes notes) {
        CounterNotes.Payment payment = notes.payment();
        return payment != null && payment.paid() ? PAID : NONE;
    }

    Finance after(DossierEvent event) {
        return switch (event.type()) {
            case PAYMENT_REQUESTED -> DUE;
            case PAID -> PAID;
            case WITHDRAWN, TERMINATED, NOT_ACCEPTED, FINISHED -> stoppedBy(event);
            case RECEIVED,
                    SUPPLEMENT_REQUESTED,
                    SUPPLEMENT_RECEIVED,
                    FORWARDED,
                    TAKEN,
                    CONSULTED,
                    CONSULTATION_ANSWERED,
                    SUSPENDED,
                    RESUMED,
                    RETURNED,
                    DIGITISED,
                    RESCHEDULED,
                    APOLOGISED,
                    CORRECTED,
                    OVERDUE,
                    DUE_SOON,
                    CONSULTATION_OVERDUE,
                    SUPPLEMENT_EXPIRED,
                    REDATED -> this;
        };
    }

    /** Whoever gets nothing owes nothing any more; what was paid stays paid unless the notice says that it is given back. */
    private Finance stoppedBy(DossierEvent event) {
        if (event instanceof DossierEvent.Finished finished && finished.result() == Result.GRANTED) {
            return this;
        }
        if (event instanceof DossierEvent.Stopping stopping && stopping.refund() > 0) {
            return REFUNDED;
        }
        return this == DUE ? NONE : this;
    }
}
