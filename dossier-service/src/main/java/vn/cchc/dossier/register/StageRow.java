package vn.cchc.dossier.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.StageCount;
import vn.cchc.dossier.domain.Step;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.TermUnit;

@Entity
@Table(name = "dossier_stage")
@IdClass(StageRow.Key.class)
class StageRow {

    @Id
    String dossier;

    @Id
    int number;

    String step;

    @Column(name = "step_name")
    String stepName;

    Integer leg;
    String agency;
    String officer;

    @Column(name = "given_at")
    Instant givenAt;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "leg_due_at")
    Instant legDueAt;

    @Column(name = "on_time")
    Boolean onTime;

    @Column(name = "term_amount")
    Integer termAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_unit")
    TermUnit termUnit;

    /** What the due times were counted from. */
    @ColumnTransformer(write = "?::jsonb")
    String count;

    static StageRow of(String dossier, Stage stage) {
        StageRow row = new StageRow();
        row.dossier = dossier;
        row.number = stage.number();
        if (stage.step() != null) {
            row.describe(stage.step());
        }
        row.agency = stage.agency();
        row.officer = stage.officer();
        row.givenAt = stage.slip().givenAt();
        row.takenAt = stage.slip().takenAt();
        row.endedAt = stage.slip().endedAt();
        row.dueAt = stage.due().step();
        row.legDueAt = stage.due().leg();
        row.onTime = row.dueAt == null ? null : !row.endedAt.isAfter(row.dueAt);
        row.count = StoredJson.write(stage.count());
        return row;
    }

    private void describe(Step known) {
        step = known.code();
        stepName = known.name();
        leg = known.leg();
        if (known.term() != null) {
            termAmount = known.term().amount();
            termUnit = known.term().unit();
        }
    }

    Stage read() {
        Term term = termUnit == null ? null : new Term(termAmount, termUnit);
        Step known = step == null ? null : new Step(step, stepName, null, term, leg, Step.Place.SEQUENTIAL);
        return new Stage(
                number,
                known,
                agency,
                officer,
                new Stage.Slip(givenAt, takenAt, endedAt),
                count == null ? null : StoredJson.read(count, StageCount.class),
                new Stage.Due(dueAt, legDueAt));
    }

    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        String dossier;
        int number;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && number == that.number && Objects.equals(dossier, that.dossier);
        }

        @Override
        public int hashCode() {
            return Objects.hash(dossier, number);
        }
    }
}
