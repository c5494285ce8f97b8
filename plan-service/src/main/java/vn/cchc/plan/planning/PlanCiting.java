package vn.cchc.plan.planning;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.plan.legal.Citing;
import vn.cchc.plan.legal.CitingKind;

/** Plans that rest on documents of the register. */
@RequestScoped
class PlanCiting implements Citing {

    private final TaskAccess access;

    PlanCiting(TaskAccess access) {
        this.access = access;
    }

    @Override
    public CitingKind kind() {
        return CitingKind.PLAN;
    }

    @Override
    public void requireVisible(UUID id) {
        access.plan(id);
    }

    @Override
    public void requireKept(UUID id) {
        access.managedPlan(id);
    }
}
