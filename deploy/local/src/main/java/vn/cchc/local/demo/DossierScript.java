package vn.cchc.local.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The life of one demonstration dossier, told before it is played.
 *
 * @param agency the counter's commune
 * @param receivedAt when the dossier is handed in
 * @param life how it goes
 * @param termDays about how many working days the procedure takes
 * @param intake the intake as the API takes it, without code and times
 * @param forwardTo the department it goes to, or null
 */
record DossierScript(
        String agency,
        OffsetDateTime receivedAt,
        Life life,
        int termDays,
        Map<String, Object> intake,
        String forwardTo) {

    LocalDate receivedOn() {
        return receivedAt.toLocalDate();
    }

    /** The intake as it is posted at that moment. */
    Map<String, Object> intakeAt(OffsetDateTime now) {
        return sent(now.minusMinutes(1));
    }

    /** What comes online says when it was sent. */
    private Map<String, Object> sent(OffsetDateTime at) {
        Map<String, Object> sent = new LinkedHashMap<>(intake);
        if (sent.get("channel").equals("ONLINE")) {
            sent.put("submittedAt", at.toString());
        }
        return sent;
    }

    /** The events up to the given instant, in the order in which they happen. */
    List<ScriptedEvent> events(String code, OffsetDateTime until) {
        Telling telling = new Telling(code, new ArrayList<>());
        Map<String, Object> received = sent(receivedAt);
        received.put("code", code);
        received.put("occurredAt", receivedAt.toString());
        telling.add("RECEIVED", receivedAt, received);
        tell(telling);
        return telling.events.stream()
                .filter(event -> !event.occurredAt().isAfter(until))
                .toList();
    }

    private void tell(Telling telling) {
        switch (life) {
            case FINISHED_EARLY -> finish(telling, Math.max(0, termDays / 2), "GRANTED", true);
            case FINISHED_NEAR_TERM -> finish(telling, termDays, "GRANTED", true);
            case FINISHED_LATE -> finish(telling, termDays + 3, "GRANTED", false);
            case REFUSED_AS_RESULT -> finish(telling, Math.max(0, termDays - 1), "REFUSED", true);
            case LEFT_OVERDUE, STILL_OPEN -> telling.add("FORWARDED", later(0, 60), forward(agency));
            case SUPPLEMENTED -> {
                askForSupplement(telling);
                telling.add("SUPPLEMENT_RECEIVED", later(3, 120), Map.of());
                finish(telling, termDays + 3, "GRANTED", true);
            }
            case WAITING_FOR_SUPPLEMENT -> askForSupplement(telling);
            case REFUSED_AT_INTAKE ->
                telling.add(
                        "NOT_ACCEPTED", later(0, 30), Map.of("reason", "Việc này thuộc thẩm quyền của cơ quan khác"));
            case WITHDRAWN -> telling.add("WITHDRAWN", later(1, 90), Map.of());
            case FORWARDED -> {
                telling.add("FORWARDED", later(0, 60), forward(forwardTo == null ? agency : forwardTo));
                finish(telling, termDays + 2, "GRANTED", false);
            }
        }
    }

    private void askForSupplement(Telling telling) {
        telling.add("FORWARDED", later(0, 60), forward(agency));
        telling.add(
                "SUPPLEMENT_REQUESTED", later(1, 30), Map.of("reason", "Tờ khai còn thiếu chữ ký của người yêu cầu"));
    }

    private void finish(Telling telling, int afterDays, String result, boolean handedOver) {
        Map<String, Object> granted = Map.of("result", result);
        Map<String, Object> refused = Map.of("result", result, "reason", "Không đủ điều kiện theo quy định");
        telling.add("FINISHED", later(afterDays, 200), result.equals("REFUSED") ? refused : granted);
        if (handedOver) {
            telling.add("RETURNED", later(afterDays, 240), Map.of("channel", intake.get("returnChannel")));
        }
    }

    private static Map<String, Object> forward(String to) {
        return Map.of("to", to);
    }

    private OffsetDateTime later(int workingDays, int minutes) {
        return OfficeDays.plus(receivedOn(), workingDays)
                .atTime(receivedAt.toLocalTime())
                .atOffset(OfficeDays.VIETNAM)
                .plusMinutes(minutes);
    }

    private record Telling(String code, List<ScriptedEvent> events) {
        void add(String type, OffsetDateTime at, Map<String, Object> data) {
            UUID id = UUID.nameUUIDFromBytes(
                    (code + "/" + events.size() + "/" + type).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            events.add(new ScriptedEvent(id, code, type, at, data));
        }
    }
}
