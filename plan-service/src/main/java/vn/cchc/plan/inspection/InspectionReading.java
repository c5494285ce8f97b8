package vn.cchc.plan.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.Percent;
import vn.cchc.plan.inspection.domain.Share;

/** Inspection plans as a caller may read them. */
@RequestScoped
class InspectionReading {

    private final InspectionAccess access;
    private final InspectionRepository inspections;
    private final VisitRepository visits;
    private final Kinds kinds;
    private final Units units;
    private final Clock clock;

    InspectionReading(
            InspectionAccess access,
            InspectionRepository inspections,
            VisitRepository visits,
            Kinds kinds,
            Units units,
            Clock clock) {
        this.access = access;
        this.inspections = inspections;
        this.visits = visits;
        this.kinds = kinds;
        this.units = units;
        this.clock = clock;
    }

    /** A plan with the version its changes are checked against. */
    record Stored(InspectionDetail detail, long version) {}

    /** In the order of the ids. */
    @Transactional
    List<InspectionView> views(List<UUID> ids) {
        Map<UUID, List<VisitEntity>> byPlan =
                visits.of(ids).stream().collect(Collectors.groupingBy(VisitEntity::inspectionId));
        return ids.stream()
                .map(inspections::existing)
                .map(entity -> view(entity, shown(entity, byPlan.getOrDefault(entity.id(), List.of()))))
                .toList();
    }

    @Transactional
    Stored detail(UUID id) {
        access.requireInspection(id);
        InspectionEntity entity = inspections.existing(id);
        List<VisitEntity> shown = shown(entity, visits.of(List.of(id)));
        Set<UUID> ids = shown.stream().map(VisitEntity::id).collect(Collectors.toSet());
        List<InspectionDocument> documents = inspections.documents(id).stream()
                .filter(document -> document.visitId() == null || ids.contains(document.visitId()))
                .map(DocumentEntity::view)
                .toList();
        List<VisitView> views = shown.stream().map(this::view).toList();
        return new Stored(new InspectionDetail(view(entity, shown), views, documents), entity.version());
    }

    /** Who issued it, for the question who may change it; 404 where it may not be seen. */
    @Transactional
    String issuer(UUID id) {
        access.requireInspection(id);
        return inspections.existing(id).issuer();
    }

    VisitView view(VisitEntity visit) {
        return visit.view(units.name(visit.agency()), today());
    }

    /** A unit sees its own inspections, and those that are not announced once they took place. */
    private List<VisitEntity> shown(InspectionEntity entity, List<VisitEntity> all) {
        if (access.covers(entity.issuer())) {
            return all;
        }
        return all.stream()
                .filter(visit -> access.covers(visit.agency()))
                .filter(visit -> visit.state() == VisitStateName.DONE || kinds.announced(visit.kind()))
                .toList();
    }

    private InspectionView view(InspectionEntity entity, List<VisitEntity> shown) {
        long cancelled = count(shown, VisitStateName.CANCELLED);
        long done = count(shown, VisitStateName.DONE);
        Share share = new Share(done, shown.size() - cancelled);
        long late = shown.stream()
                .filter(visit -> Boolean.TRUE.equals(visit.visit().late(today())))
                .count();
        return entity.view(
                units.name(entity.issuer()),
                new InspectionView.InspectedUnits(
                        share.denominator(),
                        done,
                        late,
                        cancelled,
                        Percent.of(share.numerator(), share.denominator())));
    }

    private static long count(List<VisitEntity> visits, VisitStateName state) {
        return visits.stream().filter(visit -> visit.state() == state).count();
    }

    private LocalDate today() {
        return BusinessDays.of(clock.instant());
    }
}
