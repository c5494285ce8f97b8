package vn.cchc.local.demo;

/** How a scripted dossier's life goes; the weights make 100 dossiers of a counter. */
enum Life {
    FINISHED_EARLY(30),
    FINISHED_NEAR_TERM(16),
    FINISHED_LATE(8),
    LEFT_OVERDUE(7),
    STILL_OPEN(12),
    SUPPLEMENTED(8),
    WAITING_FOR_SUPPLEMENT(5),
    REFUSED_AT_INTAKE(4),
    REFUSED_AS_RESULT(3),
    WITHDRAWN(3),
    FORWARDED(4);

    static final int TOTAL = 100;

    private final int weight;

    Life(int weight) {
        this.weight = weight;
    }

    /** The life of the n-th dossier of a counter, so that every counter has every kind. */
    static Life ofIndex(int index) {
        int left = Math.floorMod(index * 37, TOTAL);
        for (Life life : values()) {
            if (left < life.weight) {
                return life;
            }
            left -= life.weight;
        }
        throw new IllegalStateException("The weights don't add up to " + TOTAL);
    }
}
