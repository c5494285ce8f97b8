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
               "lifecycle": {"change": "ANNOUNCED", "decision": {"number": "12/QĐ-UBND", "date": "2025-06-20",
                                                                 "issuer": "UBND tỉnh"}}}],
             "kind": "TTHC"}""";

    static final String PROCEDURE_PAGE = "{\"items\": [" + PROCEDURE + "], \"next\": null}";

    private Examples() {}
}
