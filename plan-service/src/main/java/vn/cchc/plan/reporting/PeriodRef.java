package vn.cchc.plan.reporting;

import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.PeriodKind;

/** A period in short; both days inclusive. */
record PeriodRef(UUID id, String label, PeriodKind kind, LocalDate from, LocalDate to) {}
