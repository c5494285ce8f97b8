package vn.cchc.dossier.recording;

/**
 * One event of each type that is recorded, as the API description shows it. A test sends each to a dossier of Monday,
 * 17/11/2025, so what is shown here is what is accepted.
 */
final class EventExamples {

    static final String NOT_ACCEPTED = """
            {"id": "counter-7-000201", "type": "NOT_ACCEPTED", "occurredAt": "2025-11-17T10:00:00+07:00",
             "data": {"reason": "Hồ sơ không thuộc thẩm quyền giải quyết của Ủy ban nhân dân xã"}}""";

    static final String SUPPLEMENT_REQUESTED = """
            {"id": "counter-7-000202", "type": "SUPPLEMENT_REQUESTED", "occurredAt": "2025-11-17T10:00:00+07:00",
             "data": {"reason": "Tờ khai chưa có chữ ký", "items": [{"code": "TK-01", "name": "Tờ khai"}],
                      "contact": {"name": "Lê Văn Cường", "phone": "0269 3888 999"}}}""";

    static final String SUPPLEMENT_RECEIVED = """
            {"id": "counter-7-000203", "type": "SUPPLEMENT_RECEIVED", "occurredAt": "2025-11-18T10:00:00+07:00",
             "data": {"components": [{"code": "TK-01", "originals": 1, "copies": 0, "digital": false}]}}""";

    static final String PAYMENT_REQUESTED = """
            {"id": "counter-7-000204", "type": "PAYMENT_REQUESTED", "occurredAt": "2025-11-17T10:00:00+07:00",
             "data": {"amount": 8000}}""";

    static final String PAID = """
            {"id": "counter-7-000205", "type": "PAID", "occurredAt": "2025-11-18T10:00:00+07:00",
             "data": {"amount": 8000, "method": "ONLINE"}}""";

    static final String FORWARDED = """
            {"id": "counter-7-000206", "type": "FORWARDED", "occurredAt": "2025-11-17T10:00:00+07:00",
             "data": {"to": "H90.11", "officer": "cv.tuphap01"}}""";

    static final String TAKEN = """
            {"id": "counter-7-000207", "type": "TAKEN", "occurredAt": "2025-11-17T14:00:00+07:00",
             "data": {"officer": "cv.tuphap01"}}""";

    static final String CONSULTED = """
            {"id": "counter-7-000208", "type": "CONSULTED", "occurredAt": "2025-11-18T09:00:00+07:00",
             "data": {"agency": "H90.42", "dueAt": "2025-11-20T17:00:00+07:00"}}""";

    static final String CONSULTATION_ANSWERED = """
            {"id": "counter-7-000209", "type": "CONSULTATION_ANSWERED", "occurredAt": "2025-11-19T09:00:00+07:00",
             "data": {"agency": "H90.42"}}""";

    static final String SUSPENDED = """
            {"id": "counter-7-000210", "type": "SUSPENDED", "occurredAt": "2025-11-18T10:00:00+07:00",
             "data": {"reason": "Chờ kết quả giám định"}}""";

    static final String RESUMED = """
            {"id": "counter-7-000211", "type": "RESUMED", "occurredAt": "2025-11-19T10:00:00+07:00"}""";

    static final String TERMINATED = """
            {"id": "counter-7-000212", "type": "TERMINATED", "occurredAt": "2025-11-19T10:00:00+07:00",
             "data": {"reason": "Người nộp không thực hiện nghĩa vụ tài chính",
                      "stop": {"askedBy": "AGENCY", "decision": "12/TB-UBND", "decidedOn": "2025-11-19"}}}""";

    static final String FINISHED = """
            {"id": "counter-7-000213", "type": "FINISHED", "occurredAt": "2025-11-19T15:00:00+07:00",
             "data": {"result": "GRANTED",
                      "document": {"number": "15/TLKS-BS", "issuedOn": "2025-11-19", "digital": false}}}""";

    static final String RETURNED = """
            {"id": "counter-7-000214", "type": "RETURNED", "occurredAt": "2025-11-20T08:00:00+07:00",
             "data": {"channel": "COUNTER"}}""";

    static final String DIGITISED = """
            {"id": "counter-7-000219", "type": "DIGITISED", "occurredAt": "2025-11-20T08:05:00+07:00",
             "data": {"document": {"file": {"name": "trich-luc.pdf", "mediaType": "application/pdf", "size": 48213,
                        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "file": "kq/2025/11/0001.pdf"}}}}""";

    static final String WITHDRAWN = """
            {"id": "counter-7-000215", "type": "WITHDRAWN", "occurredAt": "2025-11-18T10:00:00+07:00",
             "data": {"reason": "Không còn nhu cầu", "stop": {"askedBy": "APPLICANT", "askedOn": "2025-11-18"}}}""";

    static final String RESCHEDULED = """
            {"id": "counter-7-000216", "type": "RESCHEDULED", "occurredAt": "2025-11-19T09:00:00+07:00",
             "data": {"newDueAt": "2025-11-26T17:00:00+07:00", "reason": "Phải xác minh thêm",
                      "cause": "COMPLEX_CASE", "signer": "Chủ tịch Ủy ban nhân dân xã"}}""";

    static final String APOLOGISED = """
            {"id": "counter-7-000217", "type": "APOLOGISED", "occurredAt": "2025-11-19T09:00:00+07:00",
             "data": {"kind": "ERROR", "cause": "STAFF_ERROR", "reason": "Giấy tiếp nhận ghi sai tên thủ tục",
                      "signer": "Chủ tịch Ủy ban nhân dân xã"}}""";

    static final String CORRECTED = """
            {"id": "counter-7-000218", "type": "CORRECTED", "occurredAt": "2025-11-18T08:00:00+07:00",
             "data": {"reason": "Ghi nhầm thủ tục khi tiếp nhận", "correction": {"procedure": "1.001193"}}}""";

    /** In a batch, under a code the counter leased. */
    static final String RECEIVED = """
            {"events": [
              {"id": "counter-7-000200", "dossier": "H90.41-251117-0001", "type": "RECEIVED",
               "occurredAt": "2025-11-17T09:00:00+07:00",
               "data": {"procedure": "2.000635", "receivingAgency": "H90.41", "channel": "COUNTER",
                 "returnChannel": "COUNTER", "summary": "Cấp bản sao trích lục khai sinh",
                 "applicant": {"type": "PERSON", "name": "Nguyễn Văn An", "identityNumber": "052099000012",
                               "phone": "0912345678", "address": "Thôn 2, Xã Ia Ring"},
                 "components": [{"code": "TK-01", "originals": 1, "copies": 0, "digital": false}],
                 "receivedBy": {"capacity": "OFFICIAL", "staff": "cc.iaring01"}}}]}""";

    private EventExamples() {}
}
