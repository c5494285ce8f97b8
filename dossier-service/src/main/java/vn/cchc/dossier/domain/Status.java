package vn.cchc.dossier.domain;

import java.util.Arrays;

/** The name of a state, its code on the national portal and what the clock does in it. */
public enum Status {
    ACCEPTED(DossierState.Accepted.class, 2, Clock.RUNNING),
    PROCESSING(DossierState.Processing.class, 4, Clock.RUNNING),
    AWAITING_SUPPLEMENT(DossierState.AwaitingSupplement.class, 5, Clock.PAUSED),
    AWAITING_PAYMENT(DossierState.AwaitingPayment.class, 6, Clock.PAUSED),
    SUSPENDED(DossierState.Suspended.class, 8, Clock.PAUSED),
    FINISHED(Ended.Finished.class, 9, Clock.ENDED),
    RETURNED(Ended.Returned.class, 10, Clock.ENDED),
    WITHDRAWN(Ended.Withdrawn.class, 7, Clock.ENDED),
    TERMINATED(Ended.Terminated.class, 8, Clock.ENDED),
    NOT_ACCEPTED(Ended.NotAccepted.class, 3, Clock.EXCLUDED);

    /** EXCLUDED dossiers appear in no column of the statutory reports (TT 01/2020/TT-VPCP, II.06a). */
    public enum Clock {
        RUNNING,
        PAUSED,
        ENDED,
        EXCLUDED
    }

    private final Class<? extends DossierState> state;
    private final int nationalStatus;
    private final Clock clock;

    Status(Class<? extends DossierState> state, int nationalStatus, Clock clock) {
        this.state = state;
        this.nationalStatus = nationalStatus;
        this.clock = clock;
    }

    static Status of(DossierState state) {
        return Arrays.stream(values())
                .filter(status -> status.state.isInstance(state))
                .findFirst()
                .orElseThrow();
    }

    /** {@code TrangThaiHoSo}; 8 stands both for a pause and for an end, which is why we keep them apart. */
    public int nationalStatus() {
        return nationalStatus;
    }

    public Clock clock() {
        return clock;
    }
}
