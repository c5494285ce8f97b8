package vn.cchc.plan.planning;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.legal.Citing;
import vn.cchc.plan.legal.CitingKind;

/** Tasks that rest on documents of the register. */
@RequestScoped
class TaskCiting implements Citing {

    private final TaskAccess access;

    TaskCiting(TaskAccess access) {
        this.access = access;
    }

    @Override
    public CitingKind kind() {
        return CitingKind.TASK;
    }

    @Override
    public void requireVisible(UUID id) {
        access.requireTask(id);
    }

    @Override
    public void requireKept(UUID id) {
        if (!access.author(access.task(id).task()).manager()) {
            throw Problems.forbidden();
        }
    }
}
