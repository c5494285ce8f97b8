package vn.cchc.dossier.erasure;

/** What the API description shows. */
final class Examples {

    static final String REQUEST = "{\"reason\": \"Kế hoạch xóa dữ liệu hết thời hạn lưu năm 2036\", \"dryRun\": true}";

    static final String ERASURE = """
            {"id": "0c8b8f0a-5f9f-4a53-9d3a-0b8d9ea7d1aa", "reason": "Kế hoạch xóa dữ liệu hết thời hạn lưu năm 2036",
             "state": "LISTED", "dryRun": true, "cutoffs": {"DOSSIER": "2026-10-31T17:00:00Z"},
             "listed": [{"kind": "DOSSIER", "agency": "H90.41", "count": 412}], "erased": {},
             "requestedBy": "quan-tri-tinh", "requestedAt": "2036-11-01T02:00:00Z", "startedBy": null,
             "startedAt": null, "finishedAt": null}""";

    static final String LIST = "{\"items\": [" + ERASURE + "]}";

    static final String HOLD_REQUEST = """
            {"dossier": "H90.41-261102-0001", "ground": "COURT", "reason": "Tòa án yêu cầu giữ hồ sơ"}""";

    static final String RELEASE_REQUEST = "{\"reason\": \"Vụ án đã kết thúc\"}";

    static final String HOLD = """
            {"id": "5f0c1a52-8d1b-4b7a-9a64-1f6f4d0c7a11", "dossier": "H90.41-261102-0001", "ground": "COURT",
             "reason": "Tòa án yêu cầu giữ hồ sơ", "placedBy": "lanh-dao-41", "placedAt": "2027-01-04T02:00:00Z",
             "releasedBy": null, "releasedAt": null, "releaseReason": null}""";

    static final String HOLDS = "{\"items\": [" + HOLD + "]}";

    private Examples() {}
}
