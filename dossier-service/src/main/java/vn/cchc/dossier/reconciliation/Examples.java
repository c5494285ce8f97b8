package vn.cchc.dossier.reconciliation;

/** What the API description shows. */
final class Examples {

    static final String COUNT = "{\"received\": 31, \"returned\": 27}";

    static final String SETTLEMENT =
            "{\"explanation\": \"01 hồ sơ giấy tiếp nhận lúc mất mạng, nhập ngày 03/11/2026\"}";

    static final String VIEW = """
        {"agency": "H90.41", "day": "2026-11-02", "state": "OPEN", "paper": {"received": 31, "returned": 27},
         "system": {"received": 30, "returned": 27}, "countedAt": "2026-11-02T17:05:00+07:00", "settlement": null,
         "sequence": 1}\
        """;

    static final String PAGE = "{\"items\": [" + VIEW + "], \"next\": null}";

    static final String CORRECTION = """
        {"received": 30, "returned": 27, "reason": "Sổ giấy ghi trùng một hồ sơ"}\
        """;

    static final String CORRECTED = """
        {"agency": "H90.41", "day": "2026-11-02", "state": "MATCHING", "paper": {"received": 30, "returned": 27},
         "system": {"received": 30, "returned": 27}, "countedAt": "2026-11-03T08:20:00+07:00", "settlement": null,
         "sequence": 2}\
        """;

    static final String CHANGES = """
        {"items": [
          {"sequence": 2, "state": "MATCHING", "paper": {"received": 30, "returned": 27},
           "system": {"received": 30, "returned": 27}, "reason": "Sổ giấy ghi trùng một hồ sơ", "explanation": null,
           "by": "ld.iaring", "at": "2026-11-03T08:20:00+07:00"},
          {"sequence": 1, "state": "OPEN", "paper": {"received": 31, "returned": 27},
           "system": {"received": 30, "returned": 27}, "reason": null, "explanation": null,
           "by": "mc.iaring", "at": "2026-11-02T17:05:00+07:00"}]}\
        """;

    private Examples() {}
}
