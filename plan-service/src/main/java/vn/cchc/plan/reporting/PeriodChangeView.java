package vn.cchc.plan.reporting;

import java.time.Instant;
import java.time.LocalDate;

/** How a period's due days were changed, old and new side by side. */
record PeriodChangeView(
        Instant at,
        LocalDate collectionBefore,
        LocalDate aggregationBefore,
        LocalDate collectionDue,
        LocalDate aggregationDue,
        String authority,
        String reason) {}
