package vn.cchc.dossier.intake;

/** What the API description shows. */
final class Examples {

    static final String INTAKE = """
            {"procedure": "2.000635", "receivingAgency": "H90.41", "channel": "COUNTER", "returnChannel": "COUNTER",
             "applicant": {"type": "PERSON", "name": "Nguyễn Văn An", "identityNumber": "052099000012",
                           "phone": "0912345678", "address": "Thôn 2, Xã Ia Ring"},
             "components": [{"code": "TK-01", "originals": 1, "copies": 0, "digital": false}],
             "summary": "Xin cấp bản sao trích lục khai sinh",
             "receivedBy": {"capacity": "POST_STAFF", "staff": "bd.iaring01"},
             "notes": {"sets": 1, "payment": {"method": "CASH", "collected": 8000}}}""";

    static final String RECEIPT = """
            {"code": "H90.41-261102-0001", "state": "ACCEPTED", "nationalStatus": 2, "procedure": "2.000635",
             "receivedAt": "2026-11-02T02:05:00Z", "originalDueAt": "2026-11-03T10:00:00Z",
             "dueAt": "2026-11-03T10:00:00Z", "sequence": 1,
             "intake": {"submittedAt": null, "acceptedAt": "2026-11-02T02:05:00Z",
                        "receivedBy": {"capacity": "POST_STAFF", "staff": "bd.iaring01"}, "onlineLevel": null,
                        "appointmentSlipRequired": true, "exemptFromSystem": false, "suspectedDuplicates": [],
                        "suspectedSubmissions": [], "suspectedDuplicatesElsewhere": 0}}""";

    static final String WANTED = "{\"agency\": \"H90.41\", \"day\": \"2026-11-02\", \"size\": 50}";

    static final String BLOCK = """
            {"agency": "H90.41", "day": "2026-11-02", "size": 50, "used": 12, "state": "OPEN",
             "codes": {"from": "H90.41-261102-0011", "to": "H90.41-261102-0060"},
             "leasedBy": "7d1c4d5e-counter", "leasedAt": "2026-11-02T07:05:00+07:00", "returnedAt": null,
             "expiresAt": "2027-02-01T00:00:00+07:00", "holder": "7d1c4d5e-counter", "takeOvers": []}""";

    static final String HOLDER = "{\"account\": \"2b7f0a11-counter\", \"reason\": \"Máy của quầy 1 hỏng\"}";

    static final String TAKEN_OVER = """
            {"agency": "H90.41", "day": "2026-11-02", "size": 50, "used": 12, "state": "OPEN",
             "codes": {"from": "H90.41-261102-0011", "to": "H90.41-261102-0060"},
             "leasedBy": "7d1c4d5e-counter", "leasedAt": "2026-11-02T07:05:00+07:00", "returnedAt": null,
             "expiresAt": "2027-02-01T00:00:00+07:00", "holder": "2b7f0a11-counter",
             "takeOvers": [{"from": "7d1c4d5e-counter", "to": "2b7f0a11-counter", "at": "2026-11-02T09:40:00+07:00",
                            "by": "c11e2d77-head", "reason": "Máy của quầy 1 hỏng"}]}""";

    static final String BLOCK_PAGE = "{\"items\": [" + BLOCK + "], \"next\": null}";

    private Examples() {}
}
