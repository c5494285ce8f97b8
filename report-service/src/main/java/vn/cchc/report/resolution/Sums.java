package vn.cchc.report.resolution;

/** The identities of the form: a row that does not add up can't be made. */
final class Sums {

    private Sums() {}

    static void require(long total, long sum) {
        if (total != sum) {
            throw new IllegalStateException("A total of form II.06a is " + total + " but its parts make " + sum);
        }
    }
}
