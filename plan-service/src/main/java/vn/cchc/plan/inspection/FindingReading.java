package vn.cchc.plan.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.web.BusinessDays;

/** Findings as a caller may read them. */
@RequestScoped
class FindingReading {

    private final InspectionAccess access;
    private final FindingQueries queries;
    private final FindingRepository findings;
    private final VisitRepository visits;
    private final Clock clock;
    private final Units units;

    FindingReading(
            InspectionAccess access,
            FindingQueries queries,
            FindingRepository findings,
            VisitRepository visits,
            Clock clock,
            Units units) {
        this.access = access;
        this.queries = queries;
        this.findings = findings;
        this.visits = visits;
        this.clock = clock;
        this.units = units;
    }

    /** A finding with the version it has. */
    record Stored(FindingDetail detail, long version) {}

    @Transactional
    List<FindingView> page(FindingFilter filter, FindingQueries.Key after, int rows) {
        return queries.page(filter, access.prefix(), today(), after, rows).stream()
                .map(findings::findById)
                .map(this::view)
                .toList();
    }

    @Transactional
    Stored detail(UUID id) {
        FindingEntity entity = visible(id);
        List<FindingStep> steps =
                findings.steps(id).stream().map(StepEntity::view).toList();
        return new Stored(new FindingDetail(view(entity), steps), entity.version());
    }

    /** Refuses with 403 whoever does not keep it; 404 where it may not be seen. */
    @Transactional
    void requireKeeper(UUID id) {
        access.requireKeeper(visible(id).keeper());
    }

    /** Refuses with 403 whoever neither acts for the agency nor keeps it; 404 where it may not be seen. */
    @Transactional
    void requireHandler(UUID id) {
        FindingEntity entity = visible(id);
        access.requireHandler(entity.agency(), entity.keeper());
    }

    private FindingEntity visible(UUID id) {
        access.requireFinding(id);
        return findings.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private FindingView view(FindingEntity entity) {
        UUID inspection = entity.visitId() == null
                ? null
                : visits.findById(entity.visitId()).inspectionId();
        return entity.view(inspection, units.name(entity.agency()), today());
    }

    private LocalDate today() {
        return BusinessDays.of(clock.instant());
    }
}
