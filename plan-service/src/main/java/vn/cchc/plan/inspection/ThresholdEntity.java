package vn.cchc.plan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.inspection.domain.Bound;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.InspectionTheme;
import vn.cchc.plan.inspection.domain.Measure;

@Entity
@Table(name = "inspection_threshold")
@IdClass(ThresholdKey.class)
class ThresholdEntity {

    /** As the column keeps them, so that the same percentage is the same. */
    private static final int DECIMALS = 2;

    @Id
    private String agency;

    @Id
    private String code;

    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Enumerated(EnumType.STRING)
    private Measure measure;

    private String name;

    @Enumerated(EnumType.STRING)
    private InspectionTheme theme;

    @Column(name = "units_below")
    private String unitsBelow;

    @Column(name = "unit_kinds")
    private List<String> unitKinds;

    @Enumerated(EnumType.STRING)
    private FindingSource source;

    private BigDecimal percent;
    private boolean strict;

    @Column(name = "legal_basis")
    private String legalBasis;

    private long sequence;

    protected ThresholdEntity() {}

    ThresholdEntity(String agency, String code, LocalDate effectiveFrom) {
        this.agency = agency;
        this.code = code;
        this.effectiveFrom = effectiveFrom;
    }

    void become(ThresholdRequest request) {
        effectiveTo = request.effectiveTo();
        measure = request.measure();
        name = request.name();
        theme = request.theme();
        unitsBelow = request.unitsBelow();
        unitKinds = new ArrayList<>(request.unitKinds().stream().map(Enum::name).toList());
        source = request.source();
        percent = request.percent().setScale(DECIMALS);
        strict = request.strict();
        legalBasis = request.legalBasis();
    }

    ThresholdView view() {
        return new ThresholdView(
                agency,
                code,
                effectiveFrom,
                effectiveTo,
                measure,
                name,
                theme,
                unitsBelow,
                unitKinds(),
                source,
                percent,
                strict,
                legalBasis);
    }

    long nextSequence() {
        return ++sequence;
    }

    Bound bound() {
        return new Bound(percent, strict);
    }

    boolean inForce(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    String code() {
        return code;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    Measure measure() {
        return measure;
    }

    InspectionTheme theme() {
        return theme;
    }

    String unitsBelow() {
        return unitsBelow;
    }

    List<AgencyKind> unitKinds() {
        return unitKinds.stream().map(AgencyKind::valueOf).toList();
    }

    FindingSource source() {
        return source;
    }
}
