package vn.cchc.dossier.submission;

/** Where an online submission stands, and its code on the national portal ({@code TrangThaiHoSo}). */
public enum SubmissionState {
    PENDING(1),
    ACCEPTED(2),
    REFUSED(3),
    AWAITING_COMPLETION(5),
    /** It was not completed in time; what is still wanted is sent in anew. */
    EXPIRED(3);

    private final int nationalStatus;

    SubmissionState(int nationalStatus) {
        this.nationalStatus = nationalStatus;
    }

    public int nationalStatus() {
        return nationalStatus;
    }
}
