package vn.cchc.plan.importing.reading;

/** How large an annex may be; the largest known province plan has under 300 rows. */
final class AnnexLimits {

    /** Bytes as uploaded. */
    static final int FILE_BYTES = 10 * 1024 * 1024;

    /** Bytes once unpacked: enough for 5,000 full rows, too little for a bomb to hurt. */
    static final long UNPACKED_BYTES = 48L * 1024 * 1024;

    static final int PARTS = 2_000;
    static final int ROWS = 5_000;
    static final int COLUMNS = 60;
    static final int CELL_CHARACTERS = 20_000;

    private AnnexLimits() {}
}
