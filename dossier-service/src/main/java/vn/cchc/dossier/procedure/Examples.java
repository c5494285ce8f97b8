package vn.cchc.dossier.procedure;

/** What the API description shows. */
final class Examples {

    static final String PROCEDURE = """
            {"code": "2.000635", "name": "Cấp bản sao trích lục hộ tịch",
             "field": {"code": "HOTICH", "name": "Hộ tịch"}, "level": "COMMUNE",
             "versions": [{"effectiveFrom": "2025-07-01", "legalBasis": "Quyết định công bố số 12/QĐ-UBND",
               "term": {"amount": 1, "unit": "WORKING_DAY"}, "channelTerms": {"ONLINE": {"amount": 2, "unit": "WORKING_DAY"}},
               "supplementPolicy": "PAUSE_SHIFT",
               "components": [{"code": "TK-01", "name": "Tờ khai cấp bản sao", "originals": 1, "copies": 0,
                               "digital": true, "required": true,
                               "form": {"code": "TK-BSHT", "name": "Tờ khai cấp bản sao trích lục hộ tịch",
                                        "link": "https://dichvucong.example.vn/mau/tk-bsht.docx"}}],
               "fees": [{"code": "LP-01", "name": "Lệ phí bản sao", "amount": 8000}],
               "channels": ["COUNTER", "ONLINE", "POST"], "onlineLevel": 4, "immediateResult": false,
               "steps": [{"code": "B1", "name": "Tiếp nhận", "role": "COUNTER", "term": {"amount": 2, "unit": "WORKING_HOUR"}},
                         {"code": "B2", "name": "Thẩm định, dự thảo", "role": "OFFICER",
                          "term": {"amount": 4, "unit": "WORKING_HOUR"}},
                         {"code": "B3", "name": "Ký duyệt", "role": "HEAD", "term": {"amount": 2, "unit": "WORKING_HOUR"}}],
               "postalIn": true, "postalOut": true, "exemptFromSystem": false,
               "authority": {"agency": null, "delegation": {"way": "DECENTRALISED", "from": "H90.11",
                                                            "document": "Quyết định 31/QĐ-UBND ngày 12/06/2025"}},
               "guide": "https://dichvucong.example.vn/huong-dan/2.000635",
               "lifecycle": {"change": "ANNOUNCED", "decision": {"number": "12/QĐ-UBND", "date": "2025-06-20",
                                                                 "issuer": "UBND tỉnh"}}}],
             "kind": "TTHC"}""";

    /** The first columns of the table; SheetColumn has them all. */
    static final String TABLE = """
            Mã thủ tục,Tên thủ tục,Loại,Mã lĩnh vực,Lĩnh vực,Cấp giải quyết,Có hiệu lực từ,Có hiệu lực đến,Căn cứ pháp lý
            2.000635,Cấp bản sao trích lục hộ tịch,TTHC,HOTICH,Hộ tịch,xã,01/07/2025,,Quyết định 12/QĐ-UBND
            """;

    /** One part of the form, named file. */
    static final String UPLOAD = "{\"file\": \"danh-muc-thu-tuc_2026-11-02.xlsx\"}";

    static final String IMPORT = "{\"procedures\": [" + PROCEDURE + "]}";

    static final String PROCEDURE_PAGE = "{\"items\": [" + PROCEDURE + "], \"next\": null}";

    static final String PUBLIC = """
            {"code": "2.000635", "name": "Cấp bản sao trích lục hộ tịch",
             "field": {"code": "HOTICH", "name": "Hộ tịch"}, "level": "COMMUNE",
             "effectiveFrom": "2025-07-01", "legalBasis": "Quyết định công bố số 12/QĐ-UBND",
             "term": {"amount": 1, "unit": "WORKING_DAY"}, "channelTerms": {"ONLINE": {"amount": 2, "unit": "WORKING_DAY"}},
             "components": [{"code": "TK-01", "name": "Tờ khai cấp bản sao", "originals": 1, "copies": 0,
                             "digital": true, "required": true,
                             "form": {"code": "TK-BSHT", "name": "Tờ khai cấp bản sao trích lục hộ tịch",
                                      "link": "https://dichvucong.example.vn/mau/tk-bsht.docx"}}],
             "fees": [{"code": "LP-01", "name": "Lệ phí bản sao", "amount": 8000}],
             "channels": ["COUNTER", "ONLINE", "POST"], "onlineLevel": 4, "immediateResult": false,
             "postalIn": true, "postalOut": true, "guide": "https://dichvucong.example.vn/huong-dan/2.000635"}""";

    static final String PUBLIC_PAGE = "{\"items\": [" + PUBLIC + "], \"next\": null}";

    private static final String DECISION =
            "\"decision\": {\"number\": \"345/QĐ-UBND\", \"date\": \"2026-10-20\", \"issuer\": \"UBND tỉnh\"}";

    static final String ABOLITION = "{" + DECISION + ", \"from\": \"2026-11-01\"}";

    static final String REPLACEMENT = "{" + DECISION + ", \"from\": \"2026-11-01\", \"replacedBy\": \"1.001193\"}";

    static final String DIFFERENCES = """
            {"procedure": "2.000635", "from": "2025-07-01", "to": "2026-01-01", "differences": [
              {"field": "term", "label": "Thời hạn giải quyết", "before": "5 ngày làm việc", "after": "3 ngày làm việc"},
              {"field": "fees/LP-01", "label": "Phí, lệ phí LP-01", "before": "Lệ phí bản sao: 8.000 đồng",
               "after": null}]}""";

    static final String PREVIEW = """
            {"importId": "6f1d8f6e-6e0d-4b43-9d4e-3a1f5a1c7b11", "confirmed": false, "rows": [
              {"row": 2, "procedure": "2.000635", "effect": "CHANGED",
               "differences": [{"field": "term", "label": "Thời hạn giải quyết", "before": "5 ngày làm việc",
                                "after": "3 ngày làm việc"}], "problems": []},
              {"row": 3, "procedure": "1.00119", "effect": "UNREADABLE", "differences": [],
               "problems": [{"column": "Mã thủ tục", "message": "không đúng mẫu quy định"}]}]}""";

    static final String CONFIRMED = "{\"changed\": 1}";

    static final String CONFIRMATION = "{\"reason\": \"Đính chính thành phần hồ sơ theo Công văn 118/SNV-KSTTHC\"}";

    private static final String WITH_FEE = """
            {"effectiveFrom": "2025-07-01", "legalBasis": "Quyết định công bố số 12/QĐ-UBND",
             "term": {"amount": 1, "unit": "WORKING_DAY"}, "channelTerms": {}, "supplementPolicy": "PAUSE_SHIFT",
             "components": [{"code": "TK-01", "name": "Tờ khai cấp bản sao", "originals": 1}], "channels": ["COUNTER"],
             "fees": [{"code": "LP-01", "name": "Lệ phí bản sao", "amount":\s""";

    static final String CHANGES =
            "{\"items\": [{\"number\": 42, \"effectiveFrom\": \"2025-07-01\", \"version\": " + WITH_FEE
                    + "8000}]}, \"formerVersion\": " + WITH_FEE + "5000}]}, "
                    + "\"reason\": \"Đính chính mức lệ phí theo Nghị quyết 08/NQ-HĐND\", "
                    + "\"recordedAt\": \"2026-11-02T09:00:00+07:00\", "
                    + "\"recordedBy\": \"5b9d0d0e-7c53-4a55-9a3e-0f6f5f8a2c11\"}], \"next\": null}";

    private Examples() {}
}
