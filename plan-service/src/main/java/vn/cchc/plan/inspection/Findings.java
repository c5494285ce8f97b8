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
import vn.cchc.plan.inspection.domain.Decision;
import vn.cchc.plan.inspection.domain.Finding;
import vn.cchc.plan.inspection.domain.FindingSource;

/** Findings, and every step until they are put right. */
@ApplicationScoped
class Findings {

    private final FindingRepository findings;
    private final VisitRepository visits;
    private final InspectionRepository inspections;
    private final InspectionStore store;
    private final Units units;
    private final Clock clock;

    Findings(
            FindingRepository findings,
            VisitRepository visits,
            InspectionRepository inspections,
            InspectionStore store,
            Units units,
            Clock clock) {
        this.findings = findings;
        this.visits = visits;
        this.inspections = inspections;
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /** Who will keep a finding; of an inspection whoever inspects, 422 when nobody knows it. */
    @Transactional
    String keeper(FindingRequest request, Caller caller) {
        request.check(today());
        if (request.source() != FindingSource.INSPECTION) {
            return request.keeper() == null ? caller.agency() : request.keeper();
        }
        return inspections.existing(visit(request.visit()).inspectionId()).issuer();
    }

    private VisitEntity visit(UUID id) {
        return visits.findByIdOptional(id)
                .orElseThrow(() -> Problems.unprocessable(
                        "inspection-visit-unknown",
                        Text.of("Không có lượt kiểm tra này.", "There is no such inspection of a unit."),
                        Violation.at("/visit", "Không có lượt kiểm tra này.", "No such inspection.")));
    }

    @Transactional
    UUID record(FindingRequest request, String keeper, Caller caller) {
        String agency = agency(request, keeper);
        Decision<Finding> detected = Finding.detect(request.detectedOn(), request.dueOn());
        FindingEntity entity = new FindingEntity(
                request, keeper, agency, InspectionStore.accepted(detected).after());
        store.apply(entity, detected);
        Step step = new Step(FindingAction.DETECT, request.content(), request.detectedOn(), request.document(), null);
        StepEntity first = new StepEntity(entity, step, caller, clock.instant());
        findings.persist(entity);
        findings.keep(first);
        findings.flush();
        return entity.id();
    }

    private String agency(FindingRequest request, String keeper) {
        if (request.source() != FindingSource.INSPECTION) {
            units.requireReach("/agency", keeper, request.agency());
            return request.agency();
        }
        VisitEntity visit = visit(request.visit());
        if (visit.state() != VisitStateName.DONE) {
            throw Problems.conflict(
                    "inspection-not-done",
                    Text.of("Cuộc kiểm tra chưa có kết quả.", "The unit was not inspected yet."));
        }
        return visit.agency();
    }

    @Transactional
    void take(UUID id, Step step, Caller caller) {
        FindingEntity entity = findings.forUpdate(id);
        FindingRequest.requireAfter(step.dueOn(), entity.detectedOn());
        if (step.on() != null && step.on().isBefore(entity.detectedOn())) {
            throw Problems.validation(Violation.at(
                    "/doneOn", "Phải không trước ngày phát hiện.", "Must not be before the day of detection."));
        }
        requireNotAlone(entity, step, caller);
        Instant now = clock.instant();
        store.apply(entity, decide(entity.finding(), step));
        findings.keep(new StepEntity(entity, step, caller, now));
        findings.flush();
    }

    /** What others found is not put right because the unit itself says so: somebody above confirms it, or a document does. */
    private void requireNotAlone(FindingEntity entity, Step step, Caller caller) {
        boolean alone = step.action() == FindingAction.CONFIRM
                && entity.source() != FindingSource.INSPECTION
                && !Paper.isNumberedAndDated(step.document())
                && units.confirmsItself(entity.keeper(), entity.agency(), caller.agency());
        if (alone) {
            throw Problems.unprocessable(
                    "finding-confirmed-alone",
                    Text.of(
                            "Đơn vị tự theo dõi chỉ xác nhận xong khi có văn bản ghi số, ngày, hoặc cấp trên xác nhận.",
                            "Who keeps its own finding confirms with a document's number and date, or somebody above does."),
                    Violation.at("/document", "Phải nêu số và ngày văn bản.", "Number and date are needed."));
        }
    }

    private static Decision<Finding> decide(Finding finding, Step step) {
        return switch (step.action()) {
            case DETECT, HAND_ON -> throw new IllegalArgumentException("nobody takes this step: " + step.action());
            case RECOMMEND -> finding.recommend(step.dueOn());
            case HANDLE -> finding.handle();
            case REPORT_DONE -> finding.reportDone(step.on());
            case CONFIRM -> finding.confirm();
            case GIVE_BACK -> finding.giveBack(step.dueOn());
            case MOVE_DUE -> finding.moveDue(step.dueOn());
            case WITHDRAW -> finding.withdraw();
        };
    }

    LocalDate today() {
        return BusinessDays.of(clock.instant());
    }
}
