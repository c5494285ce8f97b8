package vn.cchc.report.manual;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.report.manual.ManualColumns.PendingColumns;
import vn.cchc.report.manual.ManualColumns.ReceivedColumns;
import vn.cchc.report.manual.ManualColumns.ResolvedColumns;
import vn.cchc.report.period.AsAt;

/** What was entered once; never changed. Totals are sums and not kept. */
@Entity
@IdClass(ManualVersionEntity.Key.class)
@Table(name = "manual_figure_version")
class ManualVersionEntity {

    @Id
    UUID figure;

    @Id
    int version;

    long online;
    long direct;

    @Column(name = "carried_over")
    long carriedOver;

    long early;

    @Column(name = "on_time")
    long onTime;

    long late;

    @Column(name = "in_time")
    long inTime;

    long overdue;
    String reason;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_at")
    Instant enteredAt;

    /** Of one figure each version once. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        UUID figure;
        int version;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(figure, key.figure) && version == key.version;
        }

        @Override
        public int hashCode() {
            return Objects.hash(figure, version);
        }
    }

    void columns(ManualColumns columns) {
        online = columns.received().online();
        direct = columns.received().direct();
        carriedOver = columns.received().carriedOver();
        early = columns.resolved().early();
        onTime = columns.resolved().onTime();
        late = columns.resolved().late();
        inTime = columns.pending().inTime();
        overdue = columns.pending().overdue();
    }

    ManualFigure.Entry view() {
        var columns = new ManualColumns(
                new ReceivedColumns(online + direct + carriedOver, online, direct, carriedOver),
                new ResolvedColumns(early + onTime + late, early, onTime, late),
                new PendingColumns(inTime + overdue, inTime, overdue));
        return new ManualFigure.Entry(version, columns, reason, enteredBy, AsAt.local(enteredAt));
    }
}
