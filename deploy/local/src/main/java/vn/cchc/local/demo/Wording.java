package vn.cchc.local.demo;

import java.util.Map;
import java.util.stream.Collectors;

/** Codes of the services as the spectator reads them. */
final class Wording {
    private static final Map<String, String> TIMINGS =
            Map.of("EARLY", "Trước hạn", "ON_TIME", "Đúng hạn", "LATE", "Quá hạn");
    private static final Map<String, String> OUTCOMES = Map.of(
            "ACCEPTED", "được ghi",
            "CREATED", "tiếp nhận ngay",
            "DUPLICATE", "đã có từ trước",
            "PARKED", "chờ sự kiện trước",
            "REJECTED", "bị từ chối");
    private static final Map<String, String> ROWS =
            Map.of("OK", "đọc được", "CHECK", "cần người xem", "UNREADABLE", "không đọc được");

    private static final Map<String, String> DEADLINES = Map.of(
            "RECURRING", "định kỳ",
            "CONTINUOUS", "thường xuyên",
            "RELATIVE", "theo mốc sự việc",
            "ON_DEMAND", "khi có yêu cầu",
            "PER_PLAN", "theo kế hoạch khác",
            "NONE", "chưa đọc được hạn");

    private Wording() {}

    /** Of a milestone without a day. */
    static String deadline(String kind) {
        return DEADLINES.getOrDefault(kind, kind);
    }

    /** A dash while nothing can be said. */
    static String timing(String code) {
        return TIMINGS.getOrDefault(code, "—");
    }

    /** {@code 6 được ghi, 1 chờ sự kiện trước}. */
    static String outcomes(Map<String, ? extends Number> counted) {
        return counted(counted, OUTCOMES);
    }

    /** {@code 4 cần người xem, 27 đọc được}. */
    static String rows(Map<String, ? extends Number> counted) {
        return counted(counted, ROWS);
    }

    private static String counted(Map<String, ? extends Number> counted, Map<String, String> words) {
        return counted.entrySet().stream()
                .map(entry -> entry.getValue() + " " + words.getOrDefault(entry.getKey(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
