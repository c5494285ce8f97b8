package vn.cchc.dossier.paper;

/** What the API description shows of layouts. */
final class LayoutExamples {

    private static final String DELIVERED = """
            {"version": 0, "effectiveFrom": "2025-09-15", "state": "IN_FORCE",
             "legalBasis": "Thông tư số 03/2025/TT-VPCP ngày 15/9/2025, Phụ lục I", "reason": "Bố cục kèm theo phần mềm"}""";

    private static final String PAGE =
            "{#include paper/sheet}{#body}<p>Hồ sơ của: <b>{sheet.person.name}</b></p>{/body}{/include}";

    private static final String PUT_FIELDS = """
            "effectiveFrom": "2027-01-01", "legalBasis": "Thông tư số 03/2025/TT-VPCP, Mẫu số 03",
             "reason": "Bố cục theo bản chính thức của thông tư\"""";

    private static final String VERSION_FIELDS = "{\"version\": 1, " + PUT_FIELDS
            + ", \"recordedAt\": \"2026-11-26T02:00:00Z\", \"recordedBy\": \"admin.tinh\"";

    static final String VERSION = VERSION_FIELDS + ", \"state\": \"COMING\"}";

    static final String WITHDRAWN = VERSION_FIELDS + """
            , "state": "WITHDRAWN",
             "withdrawn": {"at": "2026-11-27T02:00:00Z", "by": "admin.tinh", "reason": "Đặt nhầm ngày"}}""";

    static final String LIST = "{\"items\": [{\"number\": \"03\", \"kind\": \"REFUSAL\","
            + " \"title\": \"Phiếu từ chối tiếp nhận giải quyết hồ sơ\", \"versions\": [" + DELIVERED + ", " + VERSION
            + "]}]}";

    static final String TEXT = "{\"version\": " + VERSION + ", \"text\": \"" + PAGE + "\"," + """
             "fields": [{"path": "sheet.person", "sort": "GROUP", "meaning": "Người nộp hồ sơ", "mayBeEmpty": false},
                        {"path": "sheet.person.name", "sort": "TEXT", "meaning": "Tên cá nhân, tổ chức",
                         "mayBeEmpty": false, "example": "Nguyễn Thị Phượng Quỳnh"}],
             "parts": [{"name": "paper/blank", "text": "{#if text}{text}{#else}……………………………{/if}"}]}""";

    static final String DRAFT = "{\"text\": \"" + PAGE + "\"}";

    static final String PUT = "{\"text\": \"" + PAGE + "\", " + PUT_FIELDS + "}";

    static final String WHY = """
            {"reason": "Đặt nhầm ngày"}""";

    private LayoutExamples() {}
}
