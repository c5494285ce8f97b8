package vn.cchc.dossier.apology;

/** What the API description shows. */
final class Examples {

    static final String REQUEST = """
            {"kind": "ERROR", "cause": "STAFF_ERROR", "reason": "Trích lục in sai ngày sinh, đã cấp lại",
             "signer": "Chủ tịch UBND xã"}""";

    static final String APOLOGY = """
            {"dossier": "H90.41-261102-0001", "number": 1, "kind": "ERROR", "agencyAtFault": "H90.41",
             "cause": "STAFF_ERROR", "reason": "Trích lục in sai ngày sinh, đã cấp lại",
             "oldDueAt": "2026-11-09T10:00:00Z", "newDueAt": null, "override": null, "signer": "Chủ tịch UBND xã",
             "madeAt": "2026-11-12T02:00:00Z"}""";

    static final String OF_DOSSIER = "{\"items\": [" + APOLOGY + "], \"next\": null}";

    static final String PUBLIC = """
            {"items": [{"dossier": "H90.41-261102-0001", "number": 1, "kind": "LATE", "procedure": "2.000635",
                        "procedureName": "Cấp bản sao trích lục hộ tịch", "agencyAtFault": "H90.11",
                        "oldDueAt": "2026-11-11T10:00:00Z", "newDueAt": "2026-11-17T10:00:00Z",
                        "madeAt": "2026-11-12T02:00:00Z"}], "next": null}""";

    static final String OWED = """
            {"items": [{"dossier": "H90.41-261102-0007", "procedure": "2.000635",
                        "procedureName": "Cấp bản sao trích lục hộ tịch", "agencyAtFault": "H90.11",
                        "state": "PROCESSING", "originalDueAt": "2026-11-09T10:00:00Z",
                        "dueAt": "2026-11-11T10:00:00Z", "endedAt": null}], "next": null}""";

    private Examples() {}
}
