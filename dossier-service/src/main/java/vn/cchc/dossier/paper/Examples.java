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
             "certificate": "5402A1C9", "signedAt": "2026-11-05T14:30:05+07:00",
             "file": {"name": "van-ban-xin-loi.pdf", "mediaType": "application/pdf", "size": 81234,
                      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                      "file": "forms/2026/11/05/9f86d081.pdf"}}""";

    static final String SIGNED_FILE = """
            {"event": 4, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "size": 81234,
             "named": ["LEADER"], "printed": true,
             "signatures": [{"field": "signature-leader", "intact": true, "coversPrint": true, "coversFile": true,
                             "signer": "Trần Văn Bình", "issuer": "Cơ quan chứng thực số chuyên dùng",
                             "certificate": "5402a1c9", "signedAt": "2026-11-05T14:30:05+07:00",
                             "recorded": "LEADER"}],
             "trust": "NOT_CHECKED", "checkedAt": "2026-11-05T14:40:00+07:00", "checkedBy": "vp.iaring"}""";

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
