package vn.cchc.plan.inspection;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of an inspection.
 *
 * @param visit the inspection of the unit it is about, or null when it is about the whole plan
 * @param by account that recorded it
 */
record InspectionDocument(
        UUID id, UUID visit, Purpose purpose, Paper document, Instant at, String by, String byAgency) {}
