package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** The kinds of inspection there are; data, so that another one needs no release. */
@ApplicationScoped
class Kinds {

    private final KindRepository kinds;

    Kinds(KindRepository kinds) {
        this.kinds = kinds;
    }

    @Transactional
    List<KindView> all() {
        return kinds.all().stream().map(KindEntity::view).toList();
    }

    /** Sent again it changes nothing. */
    @Transactional
    KindView put(String code, KindRequest request) {
        BusinessDays.require("/effectiveFrom", request.effectiveFrom());
        BusinessDays.require("/effectiveTo", request.effectiveTo());
        if (request.effectiveTo() != null && request.effectiveTo().isBefore(request.effectiveFrom())) {
            throw Problems.validation(Violation.at(
                    "/effectiveTo", "Phải không trước ngày bắt đầu.", "Must not be before the first day."));
        }
        KindEntity entity = kinds.findByIdOptional(code).orElseGet(() -> new KindEntity(code));
        entity.become(request);
        kinds.persist(entity);
        return entity.view();
    }

    boolean announced(String code) {
        return kinds.findById(code).announced();
    }

    /** Refuses with 422 kinds nobody knows or that were not used in the year. */
    void require(List<String> codes, int year) {
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (kinds.findByIdOptional(codes.get(i))
                    .filter(kind -> kind.usedIn(year))
                    .isEmpty()) {
                unknown.add(Violation.at(
                        "/kinds/" + i,
                        "Không có loại kiểm tra này trong năm đó.",
                        "There is no such kind of inspection in that year."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(
                    "inspection-kind-unknown",
                    Text.of("Loại kiểm tra không dùng được.", "A kind of inspection cannot be used."),
                    unknown);
        }
    }
}
