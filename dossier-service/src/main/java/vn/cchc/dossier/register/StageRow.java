package vn.cchc.dossier.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import vn.cchc.dossier.domain.Stage;
import vn.cchc.dossier.domain.Step;

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

    static StageRow of(String dossier, Stage stage) {
        StageRow row = new StageRow();
        row.dossier = dossier;
        row.number = stage.number();
        if (stage.step() != null) {
            row.step = stage.step().code();
            row.stepName = stage.step().name();
            row.leg = stage.step().leg();
        }
        row.agency = stage.agency();
        row.officer = stage.officer();
        row.givenAt = stage.slip().givenAt();
        row.takenAt = stage.slip().takenAt();
        row.endedAt = stage.slip().endedAt();
        row.dueAt = stage.due().step();
        row.legDueAt = stage.due().leg();
        row.onTime = row.dueAt == null ? null : !row.endedAt.isAfter(row.dueAt);
        return row;
    }

    Stage read() {
        Step known = step == null ? null : new Step(step, stepName, null, null, leg, Step.Place.SEQUENTIAL);
        return new Stage(
                number,
                known,
                agency,
                officer,
                new Stage.Slip(givenAt, takenAt, endedAt),
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
