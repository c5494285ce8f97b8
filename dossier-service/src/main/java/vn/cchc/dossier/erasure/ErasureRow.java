package vn.cchc.dossier.erasure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.ColumnTransformer;
import vn.cchc.dossier.erasure.Erasable.Order;
import vn.cchc.dossier.erasure.Erasable.UnitCount;
import vn.cchc.dossier.stored.StoredJson;

/** An erasure and how far it has come. */
@Entity
@Table(name = "erasure")
class ErasureRow {

    @Schema(name = "ErasureState")
    enum State {
        /** What it would take is being counted. */
        LISTING,
        /** Counted; nothing is erased before it is started. */
        LISTED,
        RUNNING,
        DONE
    }

    private static final TypeReference<Map<Kind, Instant>> CUTOFFS = new TypeReference<>() {};
    private static final TypeReference<List<UnitCount>> LISTED = new TypeReference<>() {};
    private static final TypeReference<Map<Kind, Long>> ERASED = new TypeReference<>() {};

    @Id
    UUID id;

    String reason;

    /** On whose behalf: the province's. */
    String agency;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "dry_run")
    boolean dryRun;

    @ColumnTransformer(write = "?::jsonb")
    String cutoffs;

    @ColumnTransformer(write = "?::jsonb")
    String listed;

    @ColumnTransformer(write = "?::jsonb")
    String erased;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "started_by")
    String startedBy;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    static ErasureRow asked(String reason, String agency, boolean dryRun, Map<Kind, Instant> cutoffs, String by) {
        ErasureRow row = new ErasureRow();
        row.id = UUID.randomUUID();
        row.reason = reason;
        row.agency = agency;
        row.state = State.LISTING;
        row.dryRun = dryRun;
        row.cutoffs = StoredJson.write(cutoffs);
        row.listed = "[]";
        row.erased = "{}";
        row.requestedBy = by;
        return row;
    }

    Map<Kind, Instant> cutoffs() {
        return StoredJson.read(cutoffs, CUTOFFS);
    }

    List<UnitCount> listed() {
        return StoredJson.read(listed, LISTED);
    }

    Map<Kind, Long> erased() {
        return StoredJson.read(erased, ERASED);
    }

    void add(Kind kind, int more) {
        Map<Kind, Long> all = new EnumMap<>(Kind.class);
        all.putAll(erased());
        all.merge(kind, (long) more, Long::sum);
        erased = StoredJson.write(all);
    }

    void start(String by, Instant at) {
        state = State.RUNNING;
        startedBy = by;
        startedAt = at;
    }

    Order order() {
        return new Order(startedBy, agency, reason);
    }
}
