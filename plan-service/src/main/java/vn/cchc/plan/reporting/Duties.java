package vn.cchc.plan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;

/** Defines reporting duties; what they say changes from a day on, never backwards for what is open already. */
@ApplicationScoped
class Duties {

    private final DutyRepository duties;
    private final DutyVersionRepository versions;
    private final DutyChecks checks;
    private final DutyKeeper keeper;
    private final Clock clock;

    Duties(DutyRepository duties, DutyVersionRepository versions, DutyChecks checks, DutyKeeper keeper, Clock clock) {
        this.duties = duties;
        this.versions = versions;
        this.checks = checks;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** A duty as it was stored. */
    record Stored(DutyView duty, long version) {}

    @Transactional
    Stored create(DutyRequest request, String subject) {
        checks.require(request.collector(), request);
        DutyEntity duty = new DutyEntity(request.collector(), clock.instant());
        return putInForce(duty, request, subject);
    }

    @Transactional
    Stored change(UUID id, String ifMatch, DutyRequest request, String subject) {
        DutyEntity duty = duties.forUpdate(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, duty.version());
        checks.require(duty.collector(), request);
        if (!request.effectiveFrom().isAfter(last(id).effectiveFrom())) {
            throw Problems.unprocessable(
                    "reporting-duty-not-later",
                    Text.of(
                            "Nội dung mới phải có hiệu lực sau nội dung gần nhất.",
                            "New terms take effect after the latest ones."),
                    Violation.at("/effectiveFrom", "Phải sau ngày hiệu lực gần nhất.", "Must be later."));
        }
        return putInForce(duty, request, subject);
    }

    private Stored putInForce(DutyEntity duty, DutyRequest request, String subject) {
        int number = duty.become(request.title(), request.plans());
        duties.persist(duty);
        DutyVersionEntity version = new DutyVersionEntity(
                duty.id(), number, request.effectiveFrom(), request.terms(), subject, clock.instant());
        versions.persist(version);
        versions.flush();
        LocalDate today = BusinessDays.of(clock.instant());
        if (keeper.due(versions.of(duty.id()), today).size() > DutyKeeper.MOST_PERIODS) {
            throw Problems.unprocessable(
                    "reporting-duty-too-many-periods",
                    Text.of("Có quá nhiều kỳ báo cáo phải mở.", "Too many periods would be opened."),
                    Violation.at("/effectiveFrom", "Quá xa hoặc quá dày.", "Too long ago or too often."));
        }
        keeper.keep(duty, today);
        return new Stored(duty.view(version), duty.version());
    }

    private DutyVersionEntity last(UUID duty) {
        List<DutyVersionEntity> terms = versions.of(duty);
        return terms.get(terms.size() - 1);
    }

    /** With its latest terms. */
    @Transactional
    Stored find(UUID id) {
        DutyEntity duty = duties.findByIdOptional(id).orElseThrow(Problems::notFound);
        return new Stored(duty.view(last(id)), duty.version());
    }

    @Transactional
    String collectorOf(UUID id) {
        return duties.findByIdOptional(id).orElseThrow(Problems::notFound).collector();
    }

    /** Every version of its terms, the first one first. */
    @Transactional
    List<DutyView> history(UUID id) {
        DutyEntity duty = duties.findByIdOptional(id).orElseThrow(Problems::notFound);
        return versions.of(id).stream().map(duty::view).toList();
    }

    @Transactional
    List<DutyView> views(List<UUID> ids) {
        return ids.stream().map(id -> find(id).duty()).toList();
    }
}
