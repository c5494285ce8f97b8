package vn.cchc.plan.scoring.targets;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.plan.legal.Citing;
import vn.cchc.plan.legal.CitingKind;

/** Targets that rest on documents of the register. */
@RequestScoped
class TargetCiting implements Citing {

    private final TargetChecks checks;

    TargetCiting(TargetChecks checks) {
        this.checks = checks;
    }

    @Override
    public CitingKind kind() {
        return CitingKind.TARGET;
    }

    @Override
    public void requireVisible(UUID id) {
        checks.requireVisible(id);
    }

    @Override
    public void requireKept(UUID id) {
        checks.requireKept(id);
    }
}
