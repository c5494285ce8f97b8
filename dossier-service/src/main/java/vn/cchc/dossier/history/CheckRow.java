package vn.cchc.dossier.history;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.stored.StoredJson;

/** A check of many dossiers and how far it has come: first the dossiers, then the seals day by day. */
@Entity
@Table(name = "history_check")
class CheckRow {

    @Schema(name = "HistoryCheckState")
    enum State {
        RUNNING,
        INTACT,
        BROKEN
    }

    /** So many are named; the others are counted. */
    private static final int NAMED = 100;

    private static final TypeReference<List<CheckBreak>> BREAKS = new TypeReference<>() {};

    @Id
    UUID id;

    String agency;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "to_day")
    LocalDate to;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    State state;

    /** The last dossier checked; null once all are. */
    @Column(name = "after_dossier")
    String afterDossier;

    /** The next day whose seals are looked at. */
    @Column(name = "next_day")
    LocalDate nextDay;

    long dossiers;
    long events;
    long unchained;

    @Column(name = "sealed_days")
    int sealedDays;

    long broken;

    @ColumnTransformer(write = "?::jsonb")
    String breaks;

    @Column(name = "finished_at")
    Instant finishedAt;

    static CheckRow start(UUID id, String agency, LocalDate from, LocalDate to, String by, Instant at) {
        CheckRow row = new CheckRow();
        row.id = id;
        row.agency = agency;
        row.from = from;
        row.to = to;
        row.requestedBy = by;
        row.requestedAt = at;
        row.state = State.RUNNING;
        row.afterDossier = "";
        row.nextDay = from;
        row.breaks = "[]";
        return row;
    }

    List<CheckBreak> breaks() {
        return StoredJson.read(breaks, BREAKS);
    }

    void add(CheckBreak found) {
        broken++;
        List<CheckBreak> named = new ArrayList<>(breaks());
        if (named.size() < NAMED) {
            named.add(found);
            breaks = StoredJson.write(named);
        }
    }

    void finish(Instant at) {
        state = broken == 0 ? State.INTACT : State.BROKEN;
        finishedAt = at;
    }
}
