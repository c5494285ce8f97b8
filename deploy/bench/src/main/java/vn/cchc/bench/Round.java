package vn.cchc.bench;

/**
 * What a contender did in one turn.
 *
 * @param units how much was done
 * @param seconds how long clients were at work
 * @param serviceMillis processor time of its process, until everything was settled
 * @param databaseMillis processor time of the database server in the same time
 * @param typicalMillis the median of how long one piece of work took
 * @param slowMillis the 99th percentile of it
 */
record Round(
        long units, double seconds, long serviceMillis, long databaseMillis, double typicalMillis, double slowMillis) {

    double perSecond() {
        return units / seconds;
    }

    double serviceMillisEach() {
        return (double) serviceMillis / units;
    }

    double databaseMillisEach() {
        return (double) databaseMillis / units;
    }

    double millisEach() {
        return serviceMillisEach() + databaseMillisEach();
    }

    /** Units for each second of processor time: what one core would do. */
    double perCoreSecond() {
        return 1000 / millisEach();
    }
}
