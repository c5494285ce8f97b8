package vn.cchc.dossier.recording;

/** What the API description shows. */
final class Examples {

    static final String ANSWER = """
            {"id": "5f0c2a52-8d1e-4a57-9a52-5d6c1b1f0a01", "outcome": "ACCEPTED",
             "dossier": {"code": "H90.41-261102-0001", "state": "AWAITING_SUPPLEMENT", "nationalStatus": 5,
               "procedure": "2.000635", "receivedAt": "2026-11-02T02:05:00Z",
               "originalDueAt": "2026-11-09T10:00:00Z", "dueAt": "2026-11-09T10:00:00Z", "sequence": 2}}""";

    static final String BATCH = """
            {"events": [
              {"id": "counter-7-000123", "dossier": "H90.41-261102-0001", "type": "FORWARDED",
               "occurredAt": "2026-11-02T10:00:00+07:00", "data": {"to": "H90.11", "officer": "cv.tuphap01"}},
              {"id": "counter-7-000124", "dossier": "H90.41-261102-0001", "type": "FINISHED",
               "occurredAt": "2026-11-05T16:00:00+07:00", "data": {"result": "GRANTED"},
               "after": "counter-7-000123"}]}""";

    static final String RESULTS = """
            {"results": [{"id": "counter-7-000123", "outcome": "ACCEPTED"},
                         {"id": "counter-7-000124", "outcome": "ACCEPTED"}]}""";

    static final String PARKED = """
            {"items": [{"id": "counter-7-000130", "dossier": "H90.41-261102-0011", "type": "FINISHED",
                        "occurredAt": "2026-11-05T09:00:00Z", "after": null, "missing": "RECEIVED", "impossible": false,
                        "state": "WAITING", "why": "Chờ sự việc RECEIVED của hồ sơ được ghi nhận trước.",
                        "since": "2026-11-05T09:10:00Z",
                        "parkedAt": "2026-11-05T09:10:00Z", "discarded": null}], "next": null}""";

    static final String DISCARD = """
            {"reason": "Quầy đã ghi nhận việc này bằng sự việc khác"}""";

    static final String DISCARDED = """
            {"id": "counter-7-000130", "dossier": "H90.41-261102-0011", "type": "FINISHED",
             "occurredAt": "2026-11-05T09:00:00Z", "after": null, "missing": "ILLEGAL_TRANSITION", "impossible": true,
             "state": "DISCARDED", "why": "Trạng thái hiện tại của hồ sơ không cho phép việc này.",
             "since": "2026-11-05T09:10:00Z", "parkedAt": "2026-11-05T09:10:00Z",
             "discarded": {"at": "2026-11-06T02:00:00Z", "by": "ld.iaring01",
                           "reason": "Quầy đã ghi nhận việc này bằng sự việc khác"}}""";

    static final String INTAKES = """
            {"intakes": [{"key": "counter-7-000131", "intake":
              {"procedure": "2.000635", "receivingAgency": "H90.41", "channel": "POST", "returnChannel": "POST",
               "applicant": {"type": "PERSON", "name": "Nguyễn Văn An", "identityNumber": "052099000012",
                             "phone": "0912345678", "address": "Thôn 2, Xã Ia Ring"},
               "components": [{"code": "TK-01", "originals": 1, "copies": 0, "digital": false}],
               "receivedBy": {"capacity": "POST_STAFF", "staff": "bd.iaring01"}}}]}""";

    static final String RECEIPTS = """
            {"results": [{"key": "counter-7-000131", "outcome": "ACCEPTED",
              "receipt": {"code": "H90.41-261102-0002", "state": "ACCEPTED", "nationalStatus": 2,
                "procedure": "2.000635", "receivedAt": "2026-11-02T02:06:00Z",
                "originalDueAt": "2026-11-03T10:00:00Z", "dueAt": "2026-11-03T10:00:00Z", "sequence": 1}}]}""";

    private Examples() {}
}
