package vn.cchc.plan.scoring.card;

/** What the API description shows. */
final class Examples {

    private static final String CARD_ID = "\"8d3c2b60-51f4-4a65-9f0f-2e7f6f3a9b10\"";
    private static final String SET_ID = "\"5b0c3f0e-6a34-4b7b-9a57-0b6f6f6c2f11\"";

    static final String OPEN = "{\"set\": " + SET_ID + ", \"kinds\": [\"COMMUNE\"]}";

    private static final String SUMMARY = "{\"id\": " + CARD_ID + ", \"set\": " + SET_ID + """
            , "agency": "H90.41", "step": "FINAL", "self": {"points": 3.8, "max": 4, "percent": 95.00},
             "appraised": {"points": 3.3, "max": 4, "percent": 82.50}, "decided": {"points": 3.3, "max": 4, "percent": 82.50},
             "percent": 82.50, "rank": 1, "ranked": 2, "changedAt": "2027-01-15T09:00:00+07:00"}""";

    static final String OPENED = "{\"opened\": [" + SUMMARY + "], \"alreadyOpen\": 0}";

    static final String PAGE = "{\"items\": [" + SUMMARY + "], \"next\": null}";

    private static final String EVIDENCE = """
            [{"name": "Báo cáo kết quả thực hiện kế hoạch CCHC", "number": "215/BC-UBND", "date": "2026-11-20"},
             {"name": "Ảnh chụp trang công khai", "link": "https://iaring.example.vn/cchc/2026.pdf",
              "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]""";

    static final String SELF_SCORE = """
            {"lines": [{"criterion": "cddh.kh", "measure": {"numerator": 18, "denominator": 20}, "evidence":\s""" + EVIDENCE + """
            }, {"criterion": "cddh.kt", "measure": {"notApplicable": true}, "note": "Đơn vị mới thành lập ngày 01/11/2026"}]}""";

    static final String VERDICT = """
            {"lines": [{"criterion": "cddh.kh", "points": 1.5, "reason": "Hai nhiệm vụ chưa có sản phẩm"}]}""";

    static final String EXPLANATION = """
            {"lines": [{"criterion": "cddh.kh", "text": "Sản phẩm của hai nhiệm vụ đã gửi ngày 28/12/2026"}]}""";

    static final String STEP = "{\"action\": \"GIVE_BACK\", \"reason\": \"Thiếu tài liệu kiểm chứng tiêu chí 1.3\"}";

    private static final String SET = "{\"id\": " + SET_ID + """
            , "code": "CCHC-XA", "name": "Bộ tiêu chí xác định Chỉ số CCHC của UBND cấp xã năm 2026",
             "indexYear": 2026, "issuer": "H90"}""";

    static final String CARD = "{\"id\": " + CARD_ID + ", \"set\": " + SET + """
            , "agency": "H90.41", "step": "APPRAISED", "due": "2026-12-31",
             "self": {"points": 1.8, "max": 2, "percent": 90.00}, "appraised": {"points": 1.5, "max": 2, "percent": 75.00},
             "decided": null, "rank": null, "ranked": null,
             "lines": [{"criterion": "cddh.kh", "area": "cddh", "code": "TC 1.1", "name": "Mức độ hoàn thành kế hoạch CCHC",
               "max": 2, "evidenceRequired": true, "source": "PLAN_COMPLETION",
               "self": {"measure": {"numerator": 18, "denominator": 20}, "points": 1.8, "note": null, "evidence":\s""" + EVIDENCE + """
            }, "appraisal": {"measure": null, "points": 1.5, "reason": "Hai nhiệm vụ chưa có sản phẩm"},
               "explanation": null, "decision": null}]}""";

    static final String HISTORY = """
            {"items": [{"number": 12, "at": "2026-12-20T15:00:00+07:00", "subject": "5f0d7c1e-plan-manager", "agency": "H90",
              "action": "APPRAISE", "step": "CONFIRMED", "note": null, "due": null, "late": null,
              "changes": [{"criterion": "cddh.kh", "before": 1.8, "after": 1.5}]}], "next": null}""";

    static final String RANKING = "{\"set\": " + SET + """
            , "publishedAt": "2027-01-20T08:00:00+07:00", "unfinished": 0, "previousYear": 2025,
             "places": [{"agency": "H90.41", "name": "Xã Ia Ring", "percent": 82.50, "rank": 1, "ranked": 2,
               "previousPercent": 78.10, "previousRank": 2, "previousRanked": 2, "placesGained": 1, "percentGained": 4.40}]}""";

    static final String FIGURES = """
            {"scorecard":\s""" + CARD_ID + """
            , "asOf": "2026-12-01T08:00:00+07:00",
             "suggestions": [{"criterion": "cddh.kh", "source": "PLAN_COMPLETION", "numerator": 18, "denominator": 20,
               "count": null, "points": 1.8, "basis": "Nhiệm vụ hoàn thành trên tổng số nhiệm vụ được giao chủ trì trong các kế hoạch năm 2026",
               "absent": null}]}""";

    static final String WEAK = """
            {"items": [{"scorecard":\s""" + CARD_ID + """
            , "agency": "H90.41", "criterion": "cddh.kt", "code": "TC 1.3", "name": "Tỷ lệ đơn vị được kiểm tra",
              "points": 1, "max": 2, "percent": 50.00,
              "task": {"id": "0b6a1a52-7a55-4b0b-8f3e-0c1d2e3f4a5b", "plan": "7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f",
                       "state": "OPEN", "progress": 40, "dueOn": "2027-09-30"},
              "nextYear": {"indexYear": 2027, "step": "FINAL", "points": 2, "max": 2, "percent": 100.00, "percentGained": 50.00}}]}""";

    static final String REMEDY = """
            {"title": "Kế hoạch khắc phục tồn tại, hạn chế của Chỉ số CCHC năm 2026", "year": 2027, "dueOn": "2027-09-30"}""";

    static final String REMEDIED = """
            {"plan": "7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f", "tasks": 4}""";

    static final String PUBLISHED = "{\"items\": [" + RANKING + "], \"next\": null}";

    private Examples() {}
}
