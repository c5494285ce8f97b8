package vn.cchc.plan.inspection;

import java.time.LocalDate;

/**
 * A kind of inspection.
 *
 * @param announced whether the unit may know of it before it happens
 * @param counted whether it makes a unit an inspected one
 */
record KindView(
        String code, String name, boolean announced, boolean counted, LocalDate effectiveFrom, LocalDate effectiveTo) {}
