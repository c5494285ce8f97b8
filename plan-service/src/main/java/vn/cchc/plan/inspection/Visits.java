package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.inspection.domain.Decision;
import vn.cchc.plan.inspection.domain.Visit;

/** The units of an inspection plan, from planned to inspected. */
@ApplicationScoped
class Visits {

    private final InspectionRepository inspections;
    private final VisitRepository visits;
    private final InspectionStore store;
    private final Units units;
    private final Clock clock;

    Visits(InspectionRepository inspections, VisitRepository visits, InspectionStore store, Units units, Clock clock) {
        this.inspections = inspections;
        this.visits = visits;
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    VisitEntity plan(UUID inspection, VisitRequest request) {
        BusinessDays.require("/plannedOn", request.plannedOn());
        InspectionEntity entity = inspections.existing(inspection);
        units.requireReach("/agency", entity.issuer(), request.agency());
        if (!entity.kinds().contains(request.kind())) {
            throw Problems.unprocessable(
                    "inspection-kind-not-planned",
                    Text.of("Kế hoạch không có loại kiểm tra này.", "The plan has no such kind of inspection."),
                    Violation.at("/kind", "Không có trong kế hoạch.", "Not part of the plan."));
        }
        if (visits.planned(inspection, request)) {
            throw Problems.conflict(
                    "inspection-planned-already",
                    Text.of("Lượt kiểm tra này đã có trong kế hoạch.", "The unit is planned for that already."));
        }
        Decision<Visit> planned = Visit.plan(request.plannedOn());
        VisitEntity visit = new VisitEntity(
                inspection, request, InspectionStore.accepted(planned).after());
        store.apply(visit, planned);
        visits.persistAndFlush(visit);
        return visit;
    }

    @Transactional
    VisitEntity change(UUID inspection, UUID id, String ifMatch, VisitPatch patch) {
        BusinessDays.require("/plannedOn", patch.plannedOn());
        VisitEntity visit = matching(inspection, id, ifMatch);
        store.apply(visit, visit.visit().reschedule(patch.plannedOn()));
        visit.give(patch.team());
        visits.flush();
        return visit;
    }

    /** Minutes or conclusion prove that the unit was inspected. */
    @Transactional
    VisitEntity inspected(UUID inspection, UUID id, InspectionResultRequest result, Caller caller) {
        Instant now = clock.instant();
        requirePast("/on", result.on(), BusinessDays.of(now));
        Paper minutes = Paper.checked("/minutes", result.minutes());
        Paper conclusion = Paper.checked("/conclusion", result.conclusion());
        if (minutes == null && conclusion == null) {
            throw Problems.validation(
                    Violation.at("/minutes", "Phải có biên bản hoặc kết luận.", "Minutes or a conclusion are needed."));
        }
        VisitEntity visit = visits.forUpdate(inspection, id);
        store.apply(visit, visit.visit().inspect(result.on()));
        keep(visit, Purpose.MINUTES, minutes, caller, now);
        keep(visit, Purpose.CONCLUSION, conclusion, caller, now);
        visits.flush();
        return visit;
    }

    private void keep(VisitEntity visit, Purpose purpose, Paper paper, Caller caller, Instant now) {
        if (paper != null) {
            inspections.keep(new DocumentEntity(visit.inspectionId(), visit.id(), purpose, paper, caller, now));
        }
    }

    @Transactional
    VisitEntity cancel(UUID inspection, UUID id, String ifMatch, String reason) {
        VisitEntity visit = matching(inspection, id, ifMatch);
        store.apply(visit, visit.visit().cancel());
        visit.cancelledFor(reason);
        visits.flush();
        return visit;
    }

    private VisitEntity matching(UUID inspection, UUID id, String ifMatch) {
        VisitEntity visit = visits.forUpdate(inspection, id);
        ETags.requireMatch(ifMatch, visit.version());
        return visit;
    }

    /** Refuses a day that has not come. */
    static void requirePast(String pointer, LocalDate day, LocalDate today) {
        BusinessDays.require(pointer, day);
        if (day.isAfter(today)) {
            throw Problems.validation(Violation.at(pointer, "Không được ở tương lai.", "Must not be ahead."));
        }
    }
}
