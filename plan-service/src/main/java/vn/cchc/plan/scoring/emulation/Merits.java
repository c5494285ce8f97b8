package vn.cchc.plan.scoring.emulation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.planning.Query;

/** Initiatives and model cases of units. */
@ApplicationScoped
class Merits implements PanacheRepositoryBase<MeritEntity, UUID> {

    private final AgencyDirectory agencies;
    private final Clock clock;

    Merits(AgencyDirectory agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    @Transactional
    MeritView record(MeritRequest request, String subject) {
        if (agencies.find(request.agency()).isEmpty()) {
            throw Problems.unprocessable(
                    "agency-unknown",
                    Text.of("Không có cơ quan này.", "No such agency."),
                    Violation.at("/agency", "Không có cơ quan này.", "No such agency."));
        }
        boolean known = count(
                        "agency = ?1 and year = ?2 and kind = ?3 and decisionNumber = ?4 and title = ?5"
                                + " and withdrawnAt is null",
                        request.agency(),
                        request.year(),
                        request.kind(),
                        request.decisionNumber().strip(),
                        request.title().strip())
                > 0;
        if (known) {
            throw Problems.conflict(
                    "merit-known", Text.of("Sáng kiến, mô hình này đã được ghi nhận.", "It is on record already."));
        }
        MeritEntity merit = new MeritEntity(request, subject, clock.instant());
        persist(merit);
        flush();
        return merit.view();
    }

    @Transactional
    Optional<MeritView> find(UUID id) {
        return findByIdOptional(id).map(MeritEntity::view);
    }

    @Transactional
    MeritView withdraw(UUID id, String reason, String subject) {
        MeritEntity merit = findByIdOptional(id).orElseThrow(Problems::notFound);
        merit.withdraw(reason, subject, clock.instant());
        return merit.view();
    }

    /** Of the units at or below a path, from after the one given. */
    @Transactional
    List<MeritView> below(String path, int year, UUID after, int rows) {
        Query query = new Query("select m.id from emulation_merit m left join agency a on a.code = m.agency")
                .and(Query.within("coalesce(a.path, m.agency)", "path"), "path", path)
                .and("m.year = :year", "year", year)
                .and("m.id > :after", "after", after);
        List<UUID> ids = query.ids(getEntityManager(), "m.id", rows);
        Map<UUID, MeritEntity> found = ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(toMap(one -> one.view().id(), one -> one));
        return ids.stream().map(found::get).map(MeritEntity::view).toList();
    }

    /** How many of each kind the units have, those without any left out. */
    @Transactional
    Map<String, Count> counts(Collection<String> units, int year) {
        return list("agency in ?1 and year = ?2 and withdrawnAt is null", units, year).stream()
                .map(MeritEntity::view)
                .collect(toMap(MeritView::agency, Count::of, Count::plus));
    }

    /** How many initiatives and model cases. */
    @Schema(name = "MeritCounts")
    record Count(long initiatives, long models) {

        static final Count NONE = new Count(0, 0);

        static Count of(MeritView merit) {
            return switch (merit.kind()) {
                case INITIATIVE -> new Count(1, 0);
                case MODEL -> new Count(0, 1);
            };
        }

        Count plus(Count other) {
            return new Count(initiatives + other.initiatives, models + other.models);
        }
    }
}
