package vn.cchc.plan.inspection;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.plan.legal.Citing;
import vn.cchc.plan.legal.CitingKind;

/** Findings that rest on documents of the register. */
@RequestScoped
class FindingCiting implements Citing {

    private final InspectionAccess access;
    private final FindingReading reading;

    FindingCiting(InspectionAccess access, FindingReading reading) {
        this.access = access;
        this.reading = reading;
    }

    @Override
    public CitingKind kind() {
        return CitingKind.FINDING;
    }

    @Override
    public void requireVisible(UUID id) {
        access.requireFinding(id);
    }

    @Override
    public void requireKept(UUID id) {
        reading.requireKeeper(id);
    }
}
