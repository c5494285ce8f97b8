package vn.cchc.plan.scoring.targets;

/** What the API description shows. */
final class TargetExamples {

    private static final String ON_TIME = """
            {"issuer": "H90", "year": 2026, "metric": "Hồ sơ trả không quá hạn / hồ sơ đã có kết quả",
             "operator": "AT_LEAST", "value": 90, "unit": "%", "scope": "toàn tỉnh", "firm": true, "comparison": "VALUE",
             "baseYear": null, "document": "412/KH-UBND", "place": "II.5",
             "wording": "90% số hồ sơ được giải quyết đúng hạn và trước hạn", "measure": "on-time"}""";

    private static final String GAIN = """
            {"issuer": "H90", "year": 2026, "metric": "Mức độ hài lòng về tiếp cận dịch vụ", "operator": "AT_LEAST", "value": 2,
             "unit": "điểm phần trăm", "firm": false, "comparison": "GAIN", "baseYear": 2025}""";

    static final String REQUEST = "{\"targets\": [" + ON_TIME + ", " + GAIN + "]}";

    static final String FIGURE = """
            {"period": "2026-Q3", "numerator": 1840, "denominator": 2000, "source": "Báo cáo II.06a quý III năm 2026"}""";

    private static final String ID = "{\"id\": \"4a7f1f0e-3f0f-4a8c-9b52-0f8b1c2d3e4f\", \"target\": ";

    static final String TARGET = ID + ON_TIME + """
            , "standing": "MET", "compared": 92.0000, "figure": {"at": "2026-10-05T09:00:00+07:00", "figure":
              {"period": "2026-Q3", "value": null, "numerator": 1840, "denominator": 2000, "base": null,
               "source": "Báo cáo II.06a quý III năm 2026"}}}""";

    private static final String NO_DATA =
            ID + ON_TIME + ", \"standing\": \"NO_DATA\", \"compared\": null, \"figure\": null}";

    static final String KEPT = "{\"targets\": [" + NO_DATA + "]}";

    static final String PAGE = "{\"items\": [" + TARGET + "], \"next\": null}";

    private TargetExamples() {}
}
