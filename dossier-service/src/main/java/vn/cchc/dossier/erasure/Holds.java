package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.cchc.dossier.erasure.HoldRow.Ground;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** Places and releases holds on dossiers the caller may see, in the transaction at hand. */
@ApplicationScoped
class Holds {

    private static final Text HELD = Text.of("Hồ sơ này đang được giữ.", "This dossier is held already.");
    private static final Text ERASED =
            Text.of("Dữ liệu cá nhân của hồ sơ đã xóa.", "The personal data of this dossier were erased already.");
    private static final Text RELEASED = Text.of("Đã thôi giữ trước đó.", "It was released before.");

    private final EntityManager entities;
    private final DossierReader dossiers;
    private final AgencyScope scope;
    private final Clock clock;

    Holds(EntityManager entities, DossierReader dossiers, AgencyScope scope, Clock clock) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.scope = scope;
        this.clock = clock;
    }

    /** The dossier is locked, so that it is either held or erased. */
    HoldRow place(String dossier, Ground ground, String reason) {
        dossiers.requirePart(dossier);
        Object erasedAt = entities.createNativeQuery(
                        "select erased_at from dossier where code = :code for update", Instant.class)
                .setParameter("code", dossier)
                .getSingleResult();
        if (erasedAt != null) {
            throw Problems.conflict("personal-data-erased", ERASED);
        }
        if (of(dossier).stream().anyMatch(hold -> hold.releasedAt == null)) {
            throw Problems.conflict("already-held", HELD);
        }
        HoldRow row = new HoldRow();
        row.id = UUID.randomUUID();
        row.dossier = dossier;
        row.ground = ground;
        row.reason = reason;
        row.placedBy = scope.caller().subject();
        row.placedAt = now();
        entities.persist(row);
        return row;
    }

    HoldRow release(UUID id, String reason) {
        HoldRow row = entities.find(HoldRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw Problems.notFound();
        }
        dossiers.requirePart(row.dossier);
        if (row.releasedAt != null) {
            throw Problems.conflict("already-released", RELEASED);
        }
        row.releasedBy = scope.caller().subject();
        row.releasedAt = now();
        row.releaseReason = reason;
        return row;
    }

    /** Those in force and those released, the latest first. */
    List<HoldRow> visible(String dossier) {
        dossiers.find(dossier);
        return of(dossier);
    }

    private List<HoldRow> of(String dossier) {
        return entities.createQuery(
                        "select h from HoldRow h where h.dossier = :dossier order by h.placedAt desc, h.id",
                        HoldRow.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
