package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.aim.ToldAims;

/** The shares agencies have to reach; what was asked before stays. */
@ApplicationScoped
class Thresholds {

    private final ThresholdRepository thresholds;
    private final AgencyDirectory agencies;

    private final ToldAims told;
    private final Clock clock;

    Thresholds(ThresholdRepository thresholds, AgencyDirectory agencies, ToldAims told, Clock clock) {
        this.thresholds = thresholds;
        this.agencies = agencies;
        this.told = told;
        this.clock = clock;
    }

    @Transactional
    List<ThresholdView> of(String agency) {
        return thresholds.of(agency).stream().map(ThresholdEntity::view).toList();
    }

    /** Sent again it changes nothing. */
    @Transactional
    ThresholdView put(ThresholdKey key, ThresholdRequest request) {
        request.check(key.effectiveFrom());
        if (request.unitsBelow() != null && !agencies.upwards(key.agency()).contains(request.unitsBelow())) {
            throw Problems.unprocessable(
                    "agency-out-of-reach",
                    Text.of(
                            "Chỉ tính đơn vị của chính cơ quan hoặc của cấp trên.",
                            "Units of the agency itself or of one above it are counted."),
                    Violation.at("/unitsBelow", "Không phải cơ quan này hay cấp trên.", "Neither it nor above it."));
        }
        ThresholdEntity entity = thresholds
                .findByIdOptional(key)
                .orElseGet(() -> new ThresholdEntity(key.agency(), key.code(), key.effectiveFrom()));
        ThresholdView before = thresholds.isPersistent(entity) ? entity.view() : null;
        entity.become(request);
        thresholds.persist(entity);
        ThresholdView after = entity.view();
        if (!after.equals(before)) {
            told.tell(ThresholdMessage.of(after, entity.nextSequence(), clock.instant()));
        }
        return after;
    }
}
