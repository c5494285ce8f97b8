package vn.cchc.plan.inspection;

/** Thresholds and figures of inspections in the API document. */
final class FigureExamples {

    static final String THRESHOLD = """
            {"agency": "H90.10", "code": "COMMUNES", "effectiveFrom": "2026-01-01", "effectiveTo": null,
             "measure": "COVERAGE", "name": "UBND cấp xã được kiểm tra", "theme": "REFORM", "unitsBelow": "H90",
             "unitKinds": ["COMMUNE"], "source": null, "percent": 30.00, "strict": true,
             "legalBasis": "Kế hoạch 65/KH-UBND, mục II.1"}\
            """;

    static final String THRESHOLDS = "[" + THRESHOLD + "]";

    static final String PUT = """
            {"measure": "COVERAGE", "name": "UBND cấp xã được kiểm tra", "theme": "REFORM", "unitsBelow": "H90",
             "unitKinds": ["COMMUNE"], "percent": 30, "strict": true, "legalBasis": "Kế hoạch 65/KH-UBND, mục II.1"}\
            """;

    static final String COVERAGE = "{\"agency\": \"H90.10\", \"year\": 2026, \"at\": \"2026-10-15\", \"lines\": "
            + "[{\"threshold\": " + THRESHOLD + """
            , "inspected": 3, "units": 10, "share": 30.00, "met": false,
              "notInspected": ["H90.42", "H90.43", "H90.44", "H90.45", "H90.46", "H90.47", "H90.48"]}]}\
            """;

    static final String INDICATORS = """
            {"agency": "H90.10", "detectedFrom": "2026-01-01", "detectedTo": "2026-12-31", "at": "2026-10-15",
             "counts": {"findings": 4, "detected": 0, "recommended": 1, "handling": 1, "done": 2, "overdue": 1},
             "indicators": [
               {"measure": "ANSWERED", "source": null, "counted": 4, "findings": 4, "share": 100.00,
                "threshold": null, "met": null},
               {"measure": "COMPLETED", "source": null, "counted": 2, "findings": 4, "share": 50.00,
                "threshold": {"agency": "H90.10", "code": "DONE", "effectiveFrom": "2026-01-01", "effectiveTo": null,
                  "measure": "COMPLETED", "name": "Hoàn thành xử lý vấn đề phát hiện", "theme": null,
                  "unitsBelow": null, "unitKinds": [], "source": null, "percent": 100.00, "strict": false,
                  "legalBasis": "Tiêu chí 1.3 bộ Chỉ số CCHC"},
                "met": false}],
             "units": [{"agency": "H90.41", "name": "Xã Ia Ring",
               "counts": {"findings": 4, "detected": 0, "recommended": 1, "handling": 1, "done": 2, "overdue": 1}}]}\
            """;

    private FigureExamples() {}
}
