package vn.cchc.report.resolution;

import java.util.Collection;
import vn.cchc.report.figure.DossierCounts;

/** The figures of one row; 3=4+5+6, 7=8+9+10, 11=12+13 and 3=7+11 hold or the record does not come into being. */
record Figures(Received received, Resolved resolved, Pending pending) {

    Figures {
        Sums.require(received.total(), resolved.total() + pending.total());
    }

    static Figures of(DossierCounts counts) {
        var received = counts.received();
        var resolved = counts.resolved();
        return new Figures(
                Received.of(received.online(), received.counter() + received.post(), received.carriedOver()),
                Resolved.of(resolved.early(), resolved.onTime(), resolved.late()),
                Pending.of(counts.pending().inTime(), counts.pending().overdue()));
    }

    static Figures sum(Collection<Figures> rows) {
        return rows.stream().reduce(zero(), Figures::plus);
    }

    private static Figures zero() {
        return new Figures(Received.of(0, 0, 0), Resolved.of(0, 0, 0), Pending.of(0, 0));
    }

    private Figures plus(Figures other) {
        return new Figures(
                Received.of(
                        received.online() + other.received.online(),
                        received.direct() + other.received.direct(),
                        received.carriedOver() + other.received.carriedOver()),
                Resolved.of(
                        resolved.early() + other.resolved.early(),
                        resolved.onTime() + other.resolved.onTime(),
                        resolved.late() + other.resolved.late()),
                Pending.of(pending.inTime() + other.pending.inTime(), pending.overdue() + other.pending.overdue()));
    }
}
