package vn.cchc.plan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity(name = "InspectionKind")
@Table(name = "inspection_kind")
class KindEntity {

    @Id
    private String code;

    private String name;
    private boolean announced;
    private boolean counted;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    protected KindEntity() {}

    KindEntity(String code) {
        this.code = code;
    }

    void become(KindRequest request) {
        name = request.name();
        announced = request.announced();
        counted = request.counted();
        effectiveFrom = request.effectiveFrom();
        effectiveTo = request.effectiveTo();
    }

    KindView view() {
        return new KindView(code, name, announced, counted, effectiveFrom, effectiveTo);
    }

    InspectionMessage.VisitKind told() {
        return new InspectionMessage.VisitKind(code, counted);
    }

    /** Whether it may be used on some day of the year. */
    boolean usedIn(int year) {
        return effectiveFrom.getYear() <= year && (effectiveTo == null || effectiveTo.getYear() >= year);
    }

    String code() {
        return code;
    }

    boolean announced() {
        return announced;
    }
}
