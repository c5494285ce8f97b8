package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One dossier of an older system, whose life goes on by chance, in an order in which things can happen. */
final class LoadedLife {
    private static final List<String> CHANNELS = List.of("COUNTER", "ONLINE", "POST");
    private static final List<String> PAYMENTS = List.of("CASH", "ONLINE", "TRANSFER");
    private static final List<String> OFFICES = List.of("H90.11", "H90.14", "H90.41", "H90.43", "H90.45");
    private static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private enum Stage {
        COUNTER,
        OFFICE,
        AWAITING_SUPPLEMENT,
        AWAITING_PAYMENT,
        SUSPENDED,
        FINISHED,
        OVER
    }

    private final Random random;
    private final String code;
    private final JsonNode version;
    private final OffsetDateTime receivedAt;
    private final List<Map<String, Object>> unsent = new ArrayList<>();
    private final List<String> lacking = new ArrayList<>();
    private Stage stage = Stage.COUNTER;
    private OffsetDateTime at;
    private String asked;
    private int number;

    LoadedLife(Random random, String code, JsonNode version, OffsetDateTime receivedAt) {
        this.random = random;
        this.code = code;
        this.version = version;
        this.receivedAt = receivedAt;
        this.at = receivedAt;
    }

    OffsetDateTime receivedAt() {
        return receivedAt;
    }

    /** What was not asked for yet, in the order in which it happened. */
    List<Map<String, Object>> newEvents() {
        List<Map<String, Object>> events = List.copyOf(unsent);
        unsent.clear();
        return events;
    }

    void isReceived(String procedure, String receiving, String competent) {
        List<Map<String, Object>> components = new ArrayList<>();
        for (JsonNode component : version.get("components")) {
            if (random.nextInt(4) == 0) {
                lacking.add(component.get("code").asText());
            } else {
                components.add(component(component.get("code").asText()));
            }
        }
        Map<String, Object> intake = new LinkedHashMap<>();
        intake.put("procedure", procedure);
        intake.put("receivingAgency", receiving);
        intake.put("competentAgency", competent);
        intake.put("channel", oneOf(CHANNELS));
        intake.put("returnChannel", oneOf(CHANNELS));
        intake.put(
                "applicant",
                Map.of(
                        "type", "PERSON",
                        "name", "Rơ Châm Thử",
                        "identityNumber", "0640" + String.format("%08d", random.nextInt(100_000_000)),
                        "phone", "09" + String.format("%08d", random.nextInt(100_000_000)),
                        "address", "Thôn " + (1 + random.nextInt(9))));
        intake.put("components", components);
        intake.put("summary", "Hồ sơ của hệ thống cũ");
        if (random.nextInt(4) == 0) {
            intake.put("notes", Map.of("payment", Map.of("method", oneOf(PAYMENTS), "collected", 5000)));
        }
        tell("RECEIVED", intake);
    }

    /** Lets it live until it is over, or as long as there is time, or until nobody told any more. */
    void goOn(OffsetDateTime until) {
        while (stage != Stage.OVER && random.nextInt(9) > 0) {
            OffsetDateTime later = at.plus(aWhile());
            if (!later.isBefore(until.minusHours(1))) {
                return;
            }
            at = later;
            next();
        }
    }

    private void next() {
        switch (stage) {
            case COUNTER, OFFICE -> runs();
            case AWAITING_SUPPLEMENT -> isCompleted();
            case AWAITING_PAYMENT -> carriesOn("PAID", Map.of("amount", 20_000, "method", oneOf(PAYMENTS)));
            case SUSPENDED -> carriesOn("RESUMED", Map.of());
            case FINISHED -> isDone();
            case OVER -> {}
        }
    }

    private void runs() {
        int chance = random.nextInt(100);
        if (stage == Stage.COUNTER && chance < 4) {
            ends("NOT_ACCEPTED", Map.of("reason", "Không thuộc thẩm quyền"));
            return;
        }
        if (chance < 28) {
            tell("FORWARDED", handOver());
            stage = Stage.OFFICE;
        } else if (chance < 32) {
            tell("FORWARDED", handOver());
            tell("TAKEN", Map.of("officer", "cv.nhan" + random.nextInt(5)));
            stage = Stage.OFFICE;
        } else if (chance < 57) {
            pauses(chance);
        } else if (chance < 65) {
            tell("RESCHEDULED", newAppointment());
        } else if (chance < 68) {
            tell("APOLOGISED", Map.of("kind", "ERROR", "reason", "Ghi sai tên người nộp", "signer", "Chủ tịch"));
        } else if (chance < 92) {
            finishes();
        } else if (chance < 96) {
            ends("WITHDRAWN", stopped());
        } else {
            ends("TERMINATED", stopped());
        }
    }

    private void pauses(int chance) {
        if (chance < 44) {
            asked = lacking.isEmpty() ? null : lacking.get(0);
            tell("SUPPLEMENT_REQUESTED", request());
            stage = Stage.AWAITING_SUPPLEMENT;
        } else if (chance < 52) {
            tell("PAYMENT_REQUESTED", Map.of("amount", 20_000));
            stage = Stage.AWAITING_PAYMENT;
        } else {
            tell("SUSPENDED", Map.of("reason", "Chờ kết quả giám định"));
            stage = Stage.SUSPENDED;
        }
    }

    private void finishes() {
        boolean refused = random.nextInt(6) == 0;
        Map<String, Object> document = Map.of("number", number + "/KQ", "digital", random.nextBoolean());
        tell(
                "FINISHED",
                refused
                        ? Map.of("result", "REFUSED", "reason", "Không đủ điều kiện")
                        : Map.of("result", "GRANTED", "document", document));
        stage = Stage.FINISHED;
    }

    private void isDone() {
        int chance = random.nextInt(10);
        if (chance < 5) {
            tell("RETURNED", Map.of("channel", oneOf(CHANNELS)));
        } else if (chance < 7) {
            tell("DIGITISED", Map.of("document", Map.of("file", file())));
        } else {
            tell("APOLOGISED", Map.of("kind", "LATE", "reason", "Trả kết quả muộn", "signer", "Chủ tịch"));
        }
        stage = chance < 5 && random.nextBoolean() ? Stage.OVER : stage;
    }

    private void isCompleted() {
        boolean brought = asked != null && random.nextBoolean();
        carriesOn("SUPPLEMENT_RECEIVED", brought ? Map.of("components", List.of(component(asked))) : Map.of());
        lacking.remove(asked);
    }

    private void carriesOn(String type, Map<String, Object> data) {
        int chance = random.nextInt(10);
        if (chance == 0) {
            ends("WITHDRAWN", stopped());
        } else if (chance == 1) {
            ends("TERMINATED", stopped());
        } else {
            tell(type, data);
            stage = Stage.OFFICE;
        }
    }

    /** What was taken down wrongly, noticed now; an old system's books are put right years later. */
    void isCorrected(String procedure, String competent) {
        Map<String, Object> correction = new LinkedHashMap<>();
        if (procedure != null) {
            correction.put("procedure", procedure);
        }
        if (random.nextInt(3) == 0) {
            correction.put("competentAgency", competent);
        }
        if (random.nextInt(3) == 0) {
            correction.put("receivedAt", receivedAt.minusDays(random.nextInt(9)).toString());
        }
        if (random.nextInt(3) == 0 || correction.isEmpty()) {
            correction.put("components", componentsAgain());
        }
        at = at.plusMinutes(1);
        tell("CORRECTED", Map.of("reason", "Sổ cũ ghi nhầm", "correction", correction));
    }

    private List<Map<String, Object>> componentsAgain() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (JsonNode component : version.get("components")) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("code", component.get("code").asText());
            whole.put("originals", component.path("originals").asInt());
            whole.put("copies", component.path("copies").asInt());
            whole.put("digital", component.path("digital").asBoolean() && random.nextBoolean());
            all.add(whole);
        }
        return all;
    }

    private Map<String, Object> handOver() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("to", oneOf(OFFICES));
        if (random.nextBoolean()) {
            data.put("officer", "cv.xuly" + random.nextInt(5));
        }
        return data;
    }

    private Map<String, Object> request() {
        return asked == null
                ? Map.of("reason", "Tờ khai chưa có chữ ký")
                : Map.of("items", List.of(Map.of("code", asked, "name", "Giấy tờ còn thiếu")));
    }

    private Map<String, Object> newAppointment() {
        OffsetDateTime promised = at.plusDays(2 + random.nextInt(20)).withHour(16);
        return Map.of("newDueAt", promised.toString(), "reason", "Phải xác minh thêm", "signer", "Chủ tịch");
    }

    private Map<String, Object> stopped() {
        return random.nextBoolean()
                ? Map.of("reason", "Theo đề nghị của người nộp")
                : Map.of(
                        "reason", "Theo đề nghị của người nộp", "stop", Map.of("askedBy", "APPLICANT", "refund", 5000));
    }

    private Map<String, Object> component(String component) {
        return Map.of("code", component, "originals", 1, "copies", 0, "digital", random.nextBoolean());
    }

    private Map<String, Object> file() {
        return Map.of(
                "name",
                "ket-qua.pdf",
                "mediaType",
                "application/pdf",
                "size",
                48_213,
                "sha256",
                SHA256,
                "file",
                "kq/cu/" + code + ".pdf");
    }

    private void ends(String type, Map<String, Object> data) {
        tell(type, data);
        stage = Stage.OVER;
    }

    private void tell(String type, Map<String, Object> data) {
        number++;
        unsent.add(Map.of(
                "id", code + ":" + number,
                "dossier", code,
                "type", type,
                "occurredAt", at.toString(),
                "data", data));
    }

    /** Some minutes up to about half the term, so that ends fall before, on and after the day that was promised. */
    private Duration aWhile() {
        JsonNode term = version.get("term");
        int hours = switch (term.get("unit").asText()) {
            case "WORKING_HOUR" -> term.get("amount").asInt() * 2;
            case "MONTH" -> term.get("amount").asInt() * 24 * 30;
            default -> term.get("amount").asInt() * 32;
        };
        return Duration.ofMinutes(5L + random.nextInt(60 * (10 + hours / 2)));
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
