package vn.cchc.dossier.submission;

/** What the API description shows. */
final class Examples {

    static final String INTAKE = """
            {"procedure": "2.000635", "receivingAgency": "H90.41", "channel": "ONLINE", "returnChannel": "ONLINE",
             "applicant": {"type": "PERSON", "name": "Nguyễn Văn An", "identityNumber": "052099000012",
                           "phone": "0912345678", "address": "Thôn 2, Xã Ia Ring"},
             "components": [{"code": "TK-01", "originals": 0, "copies": 0, "digital": true}],
             "submittedAt": "2026-11-02T16:40:00+07:00"}""";

    private static final String COMMON = """
            "procedure": "2.000635", "procedureName": "Cấp bản sao trích lục hộ tịch",
             "receivingAgency": "H90.41", "competentAgency": "H90.41",
             "submittedAt": "2026-11-02T16:40:00+07:00", "receivedAt": "2026-11-02T16:40:02+07:00",
             "acknowledgeBy": "2026-11-03T16:40:02+07:00", "acknowledgementMissed": false,""";

    private static final String PENDING =
            "{\"code\": \"H90.41-261102-0021\", \"state\": \"PENDING\", \"nationalStatus\": 1, " + COMMON
                    + "\"acknowledgedAt\": null, \"completeBy\": null, \"completeLastDay\": null, \"answer\": null, ";

    static final String SUBMISSION = PENDING + "\"sequence\": 1}";

    static final String SENT = PENDING
            + "\"suspectedDuplicates\": [], \"suspectedSubmissions\": [\"H90.41-261102-0019\"],"
            + " \"suspectedDuplicatesElsewhere\": 0, \"sequence\": 1}";

    static final String PAGE = "{\"items\": [" + SUBMISSION + "], \"next\": null}";

    static final String COMPLETION =
            "{\"items\": [{\"code\": \"TK-01\", \"name\": \"Tờ khai\", \"reason\": \"Tệp không đọc được\"}],"
                    + " \"contact\": {\"name\": \"Trần Thị Bình\", \"phone\": \"02563822123\"}}";

    static final String ASKED =
            "{\"code\": \"H90.41-261102-0021\", \"state\": \"AWAITING_COMPLETION\", \"nationalStatus\": 5, " + COMMON
                    + "\"acknowledgedAt\": \"2026-11-03T08:10:00+07:00\","
                    + " \"completeBy\": \"2026-12-04T00:00:00+07:00\", \"completeLastDay\": \"2026-12-03\","
                    + " \"answer\": " + COMPLETION
                    + ", \"sequence\": 2}";

    static final String REFUSAL = "{\"reason\": \"Không thuộc phạm vi tiếp nhận của xã\"}";

    static final String REFUSED = "{\"code\": \"H90.41-261102-0021\", \"state\": \"REFUSED\", \"nationalStatus\": 3, "
            + COMMON
            + "\"acknowledgedAt\": \"2026-11-03T08:10:00+07:00\", \"completeBy\": null, \"completeLastDay\": null, \"answer\": "
            + REFUSAL
            + ", \"sequence\": 2}";

    static final String ACCEPTANCE = "{\"receivedBy\": {\"capacity\": \"OFFICIAL\", \"staff\": \"cv.motcua01\"}}";

    static final String RECEIPT = """
            {"code": "H90.41-261102-0021", "state": "ACCEPTED", "nationalStatus": 2, "procedure": "2.000635",
             "receivedAt": "2026-11-03T08:10:00+07:00", "originalDueAt": "2026-11-05T17:00:00+07:00",
             "dueAt": "2026-11-05T17:00:00+07:00", "sequence": 1,
             "intake": {"submittedAt": "2026-11-02T16:40:00+07:00", "acceptedAt": "2026-11-03T08:10:00+07:00",
                        "receivedBy": {"capacity": "OFFICIAL", "staff": "cv.motcua01"}, "onlineLevel": 4,
                        "appointmentSlipRequired": true, "exemptFromSystem": false, "suspectedDuplicates": [],
                        "suspectedSubmissions": [], "suspectedDuplicatesElsewhere": 0}}""";

    private Examples() {}
}
