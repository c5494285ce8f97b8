package vn.cchc.plan.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

@Embeddable
class PartyRow {

    enum Part {
        LEAD,
        COORDINATING
    }

    @Enumerated(EnumType.STRING)
    private Part part;

    private int position;
    private String name;
    private String agency;

    protected PartyRow() {}

    PartyRow(Part part, int position, Party party) {
        this.part = part;
        this.position = position;
        this.name = party.name();
        this.agency = party.agency();
    }

    Party party() {
        return new Party(name, agency);
    }

    Part part() {
        return part;
    }

    int position() {
        return position;
    }
}
