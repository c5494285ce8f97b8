package vn.cchc.dossier.reading;

/** What the API description shows. */
final class Examples {

    private static final String COMMON = """
            "code": "H90.41-261102-0001", "state": "PROCESSING", "nationalStatus": 4, "clock": "RUNNING",
            "procedure": "2.000635", "procedureName": "Cấp bản sao trích lục hộ tịch",
            "procedureKind": "TTHC",
            "field": {"code": "HOTICH", "name": "Hộ tịch"}, "receivingAgency": "H90.41",
            "competentAgency": "H90.41", "supportPoint": null, "channel": "COUNTER", "returnChannel": "COUNTER",
            "summary": "Xin cấp bản sao trích lục khai sinh", "migrated": false, "submittedAt": null,
            "receivedAt": "2026-11-02T02:05:00Z", "originalDueAt": "2026-11-03T10:00:00Z",
            "dueAt": "2026-11-03T10:00:00Z", "deadlineVersion": 1, "endedAt": null, "outcome": null,
            "holder": "H90.41", "officer": null, "missedDeadline": false, "apology": false,
            "finance": "PAID", "payment": {"method": "CASH", "collected": 8000}, "delivery": "NONE",
              "sync": {"status": "PENDING", "sequence": 1, "at": "2026-11-02T02:10:00Z"}, "timing": null,
              "finishedAt": null, "returnedAt": null, "returnedThrough": null, "result": null,
              "stage": {"number": 2, "step": "B2", "name": "Thẩm định", "leg": 1, "agency": "H90.41",
                "officer": "cv.hotich01", "givenAt": "2026-11-02T03:00:00Z", "takenAt": "2026-11-02T03:05:00Z",
                "endedAt": null, "dueAt": "2026-11-03T08:00:00Z", "legDueAt": "2026-11-03T10:00:00Z", "timing": null},
              "legDueAt": "2026-11-03T10:00:00Z", "lateNotices": 0, "receiptIssue": 1, "sequence": 2""";

    static final String DOSSIER = "{" + COMMON + """
            , "applicant": {"type": "PERSON", "name": "N••••• V•• A•", "identityNumber": "0520••••••12",
                            "phone": "•••••••678", "email": null, "address": null},
              "components": [{"code": "TK-01", "originals": 1, "copies": 0, "digital": false,
                              "receivedAt": "2026-11-02T02:05:00Z"},
                             {"code": "UQ-01", "originals": 0, "copies": 1, "digital": false,
                              "receivedAt": "2026-11-03T02:00:00Z"}]}""";

    static final String LIST = "{\"items\": [{" + COMMON + "}], \"next\": null}";

    static final String HISTORY = """
            {"items": [{"sequence": 1, "id": null, "type": "RECEIVED", "occurredAt": "2026-11-02T02:05:00Z",
                        "recordedAt": "2026-11-02T02:05:01Z", "state": "ACCEPTED", "dueAt": "2026-11-03T10:00:00Z",
                        "data": [{"code": "TK-01", "originals": 1, "copies": 0, "digital": false}]}], "next": null}""";

    private Examples() {}
}
