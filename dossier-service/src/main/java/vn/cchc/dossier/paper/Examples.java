package vn.cchc.dossier.paper;

/** What the API description shows. */
final class Examples {

    static final String FORMS = """
            {"items": [
              {"set": "Thông tư số 03/2025/TT-VPCP", "number": "01", "kind": "RECEIPT",
               "title": "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "event": 1, "occurredAt": "2026-11-02T09:05:00+07:00",
               "link": "/api/v1/dossiers/H90.41-261102-0001/forms/01?event=1", "signatures": [], "released": null},
              {"set": "Thông tư số 03/2025/TT-VPCP", "number": "06", "kind": "CONTROL_SLIP",
               "title": "Phiếu kiểm soát quá trình giải quyết hồ sơ", "event": 1,
               "occurredAt": "2026-11-02T09:05:00+07:00",
               "link": "/api/v1/dossiers/H90.41-261102-0001/forms/06?event=1", "signatures": [], "released": null}]}""";

    static final String SIGNATURE = """
            {"event": 4, "signatory": "LEADER", "name": "Trần Văn Bình", "position": "CHỦ TỊCH",
             "certificate": "5402A1C9", "signedAt": "2026-11-05T14:30:05+07:00"}""";

    static final String SET = """
            {"code": "TT-03-2025", "name": "Thông tư số 03/2025/TT-VPCP", "desk": "Trung tâm Phục vụ hành chính công",
             "effectiveFrom": "2025-09-15", "legalBasis": "Thông tư số 03/2025/TT-VPCP ngày 15/9/2025, Phụ lục I",
             "forms": [{"number": "01", "kind": "RECEIPT", "title": "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
                        "template": "receipt", "page": "A4 portrait", "suffix": "/TNHS", "copies": true,
                        "notes": ["Giấy này được lập thành 02 liên."]}]}""";

    static final String PUBLICITY = """
            {"agency": "H90.41", "effectiveFrom": "2026-12-01",
             "paragraphs": ["Đường dây nóng của xã: 0269 3000 111.", "Mọi phản ánh, kiến nghị đều được trả lời."]}""";

    private Examples() {}
}
