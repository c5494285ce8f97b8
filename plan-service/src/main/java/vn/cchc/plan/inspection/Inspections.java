package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.ETags;

/** Inspection plans and their documents. */
@ApplicationScoped
class Inspections {

    private final InspectionRepository inspections;
    private final VisitRepository visits;
    private final InspectionStore store;
    private final Kinds kinds;
    private final Units units;
    private final Clock clock;

    Inspections(
            InspectionRepository inspections,
            VisitRepository visits,
            InspectionStore store,
            Kinds kinds,
            Units units,
            Clock clock) {
        this.inspections = inspections;
        this.visits = visits;
        this.store = store;
        this.kinds = kinds;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    UUID create(InspectionRequest request) {
        check(request, null);
        units.requireKnown("/issuer", request.issuer());
        InspectionEntity entity = new InspectionEntity(request, clock.instant());
        inspections.persist(entity);
        return entity.id();
    }

    @Transactional
    void change(UUID id, String ifMatch, InspectionRequest request) {
        InspectionEntity entity = inspections.existing(id);
        ETags.requireMatch(ifMatch, entity.version());
        if (entity.year() != request.year() || !entity.issuer().equals(request.issuer())) {
            String pointer = entity.year() == request.year() ? "/issuer" : "/year";
            throw Problems.validation(Violation.at(pointer, "Không đổi được.", "Cannot be changed."));
        }
        check(request, id);
        InspectionMessage.InspectionRef before = entity.reference();
        entity.become(request);
        if (!entity.reference().equals(before)) {
            visits.of(List.of(id)).forEach(store::renamed);
        }
        inspections.flush();
    }

    private void check(InspectionRequest request, UUID id) {
        request.requireDays();
        kinds.require(request.kinds(), request.year());
        if (request.plan() != null && !inspections.planExists(request.plan())) {
            throw Problems.unprocessable(
                    "plan-unknown",
                    Text.of("Không có kế hoạch này.", "There is no such plan."),
                    Violation.at("/plan", "Không có kế hoạch này.", "No such plan."));
        }
        if (inspections.numberTaken(request, id)) {
            throw Problems.conflict(
                    "inspection-number-taken",
                    Text.of(
                            "Số văn bản này đã có trong năm của cơ quan ban hành.",
                            "The issuer has a plan of that number in that year."));
        }
    }

    @Transactional
    void document(UUID id, InspectionDocumentRequest request, Caller caller) {
        InspectionEntity entity = inspections.existing(id);
        Paper paper = Paper.checked("/document", request.document());
        if (request.visit() != null && !ofPlan(request.visit(), id)) {
            throw noVisit();
        }
        inspections.keep(
                new DocumentEntity(entity.id(), request.visit(), request.purpose(), paper, caller, clock.instant()));
    }

    private boolean ofPlan(UUID visit, UUID inspection) {
        return visits.findByIdOptional(visit)
                .filter(found -> found.inspectionId().equals(inspection))
                .isPresent();
    }

    private static Problem noVisit() {
        return Problems.unprocessable(
                "inspection-visit-unknown",
                Text.of("Kế hoạch không có lượt kiểm tra này.", "The plan has no such unit to be inspected."),
                Violation.at("/visit", "Không có trong kế hoạch.", "Not part of the plan."));
    }
}
