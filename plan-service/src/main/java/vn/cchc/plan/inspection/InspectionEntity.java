package vn.cchc.plan.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.inspection.domain.InspectionTheme;

@Entity
@Table(name = "inspection")
class InspectionEntity {

    @Id
    private UUID id;

    private int year;
    private String issuer;
    private String title;
    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    private InspectionTheme theme;

    private List<String> kinds;
    private List<String> contents;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected InspectionEntity() {}

    InspectionEntity(InspectionRequest request, Instant now) {
        id = UUID.randomUUID();
        issuer = request.issuer();
        year = request.year();
        createdAt = now;
        become(request);
    }

    /** Takes over everything but whose plan of which year it is. */
    final void become(InspectionRequest request) {
        title = request.title();
        number = request.number();
        issuedOn = request.issuedOn();
        theme = request.theme();
        kinds = new ArrayList<>(request.kinds());
        contents = new ArrayList<>(request.contents());
        planId = request.plan();
    }

    InspectionView view(String issuerName, InspectionView.InspectedUnits units) {
        return new InspectionView(
                id,
                year,
                issuer,
                issuerName,
                title,
                number,
                issuedOn,
                theme,
                List.copyOf(kinds),
                List.copyOf(contents),
                planId,
                units);
    }

    InspectionMessage.InspectionRef reference() {
        return new InspectionMessage.InspectionRef(id, title, number, year, theme, issuer);
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    String issuer() {
        return issuer;
    }

    List<String> kinds() {
        return List.copyOf(kinds);
    }

    long version() {
        return version;
    }
}
