package vn.cchc.kit.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * One event as it travels: the CloudEvents 1.0 attributes this project uses, and the data.
 *
 * @param sequence the number of the event within its subject, from 1 without gaps
 */
public record CloudEvent(
        UUID id, String source, String type, String subject, long sequence, Instant time, JsonNode data) {}
