package vn.cchc.report.serviceindex;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Formulas are changed by migrations only: one that can't be computed is found when the service starts, not when it is read. */
@ApplicationScoped
class IndexFormulaCheck {

    private final IndexQueries queries;

    IndexFormulaCheck(IndexQueries queries) {
        this.queries = queries;
    }

    void atStart(@Observes StartupEvent start) {
        check();
    }

    /** @throws IllegalStateException for the first formula of any version that names no fact or comes to no whole number */
    void check() {
        queries.formulas().forEach(formula -> formula.of(fact -> 1));
    }
}
