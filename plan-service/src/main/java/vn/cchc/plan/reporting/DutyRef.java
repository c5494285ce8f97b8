package vn.cchc.plan.reporting;

import java.util.List;
import java.util.UUID;

/**
 * A duty in short.
 *
 * @param collector code of the office that collects
 * @param plans ids of the plans its reports serve
 */
record DutyRef(UUID id, String title, String collector, List<UUID> plans) {}
