package vn.cchc.plan.scoring.criteria;

/** What the API description shows. */
final class Examples {

    static final String DEADLINES = """
            {"selfScore": "2026-12-10", "appraisal": "2026-12-25", "explanation": "2026-12-31", "decision": "2027-01-15"}""";

    private static final String HEAD = """
            {"code": "CCHC-XA", "indexYear": 2026, "name": "Bộ tiêu chí xác định Chỉ số CCHC của UBND cấp xã năm 2026",
             "issuer": "H90", "document": "1250/QĐ-UBND", "issued": "2026-08-14", "notApplicable": true, "weakBelow": 70,
             "deadlines":\s""" + DEADLINES + "}";

    private static final String CRITERIA = """
            [{"key": "cddh", "name": "Công tác chỉ đạo, điều hành CCHC", "maxPoints": 4, "evidenceRequired": true},
             {"key": "cddh.kh", "parent": "cddh", "code": "TC 1.1", "name": "Mức độ hoàn thành kế hoạch CCHC",
              "maxPoints": 2, "evidenceRequired": true, "source": "PLAN_COMPLETION",
              "formula": {"kind": "PROPORTIONAL", "bands": [], "parameters": {"threshold": 80, "full": 100}}},
             {"key": "cddh.kt", "parent": "cddh", "code": "TC 1.3", "name": "Tỷ lệ đơn vị được kiểm tra",
              "maxPoints": 2, "evidenceRequired": true,
              "formula": {"kind": "BANDS", "parameters": {},
                          "bands": [{"from": 30, "strictly": true, "points": 2}, {"from": 20, "strictly": false, "points": 1}]}}]""";

    static final String REQUEST = "{\"set\": " + HEAD + ", \"criteria\": " + CRITERIA + "}";

    private static final String BEGINNING = """
            {"id": "5b0c3f0e-6a34-4b7b-9a57-0b6f6f6c2f11", "state": "DRAFT", "maxPoints": 4, "inForceAt": null,
             "publishedAt": null, "set":\s""" + HEAD;

    static final String SET = BEGINNING + ", \"criteria\": " + CRITERIA + "}";

    static final String PAGE = "{\"items\": [" + BEGINNING + ", \"criteria\": null}], \"next\": null}";

    /** Two parts of the form. */
    static final String UPLOAD = "{\"file\": \"bo-tieu-chi_CCHC-XA_2026.xlsx\", \"set\": " + HEAD + "}";

    static final String TABLE = """
            Khóa,Cấp,Mã,Tên tiêu chí,Điểm tối đa,Cách tính điểm,Tham số,Tài liệu kiểm chứng,Nguồn số liệu
            cddh,1,,"Công tác chỉ đạo, điều hành CCHC",4,,,có,
            cddh.kh,2,TC 1.1,Mức độ hoàn thành kế hoạch CCHC,2,theo tỷ lệ,threshold: 80; full: 100,có,PLAN_COMPLETION
            """;

    private Examples() {}
}
