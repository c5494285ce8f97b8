package vn.cchc.dossier.paper;

/** What the API description shows. */
final class Examples {

    static final String FORMS = """
            {"items": [
              {"set": "Thông tư số 03/2025/TT-VPCP", "number": "01", "kind": "RECEIPT",
               "title": "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "event": 1, "occurredAt": "2026-11-02T09:05:00+07:00",
               "link": "/api/v1/dossiers/H90.41-261102-0001/forms/01?event=1"},
              {"set": "Thông tư số 03/2025/TT-VPCP", "number": "06", "kind": "CONTROL_SLIP",
               "title": "Phiếu kiểm soát quá trình giải quyết hồ sơ", "event": 1,
               "occurredAt": "2026-11-02T09:05:00+07:00",
               "link": "/api/v1/dossiers/H90.41-261102-0001/forms/06?event=1"}]}""";

    private Examples() {}
}
