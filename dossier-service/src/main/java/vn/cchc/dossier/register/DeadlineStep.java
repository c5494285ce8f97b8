package vn.cchc.dossier.register;

import java.time.Instant;
import vn.cchc.dossier.domain.EventType;

/**
 * A line of the history as far as it concerns the appointment.
 *
 * @param version the deadline version in force afterwards
 * @param data what was sent or noted, as JSON
 */
public record DeadlineStep(EventType type, Instant occurredAt, Instant dueAt, int version, String data) {}
