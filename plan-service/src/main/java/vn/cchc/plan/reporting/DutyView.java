package vn.cchc.plan.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Definition;

/**
 * A reporting duty as callers see it.
 *
 * @param collector code of the office that collects
 * @param plans ids of the plans its reports serve
 * @param number which version of its terms this is
 * @param effectiveFrom periods that end on that day or later follow these terms
 */
record DutyView(
        UUID id,
        String collector,
        String title,
        List<UUID> plans,
        int number,
        LocalDate effectiveFrom,
        Definition terms) {}
