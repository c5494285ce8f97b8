package vn.cchc.plan.legal;

/** What the API description shows of imports. */
final class LegalImportExamples {

    static final String COLUMNS =
            "Số, ký hiệu; Loại văn bản (left empty, the sign in the number says it); Cơ quan ban hành;"
                    + " Ngày ban hành; Trích yếu; Có hiệu lực từ; Có hiệu lực đến (the last day) or Hết hiệu lực từ (the day"
                    + " after it); Ngưng hiệu lực từ; Ngưng hiệu lực đến; Được thay thế bởi (number, and ngày dd/MM/yyyy where"
                    + " several bear it); Liên kết; SHA-256; Kết quả rà soát.";

    static final String UPLOAD = """
            {"file": "danh-muc-van-ban.xlsx", "register": {"keeper": "H90"}}""";

    static final String PREVIEW = """
            {"importId": "2f6f2f60-2a6b-4f37-9d0e-3a5d1f1f6c11", "keeper": "H90", "confirmed": false, "sheet": "Danh mục",
             "rows": [
              {"row": 5, "number": "61/2018/NĐ-CP", "effect": "CHANGED", "problems": [],
               "differences": [
                {"column": "Có hiệu lực đến", "before": null, "after": "30/06/2025"},
                {"column": "Được thay thế bởi", "before": null, "after": "118/2025/NĐ-CP ngày 09/06/2025"}]},
              {"row": 6, "number": "118/2025/NĐ-CP", "effect": "NEW", "differences": [], "problems": []},
              {"row": 7, "number": "630/QĐ-UBND", "effect": "UNREADABLE", "differences": [],
               "problems": [{"column": "Ngày ban hành", "message": "phải là ngày dd/MM/yyyy"}]}]}""";

    static final String CONFIRMED = "{\"changed\": 2}";

    private LegalImportExamples() {}
}
