package vn.cchc.dossier.redating;

/** What the API description shows. */
final class Examples {

    static final String REQUEST = """
            {"year": 2026, "agency": "H90", "reason": "Quốc tang ngày 06/11/2026, thông cáo đặc biệt", "dryRun": true}""";

    static final String REDATING = """
            {"id": 12, "agency": "H90", "year": 2026, "calendarVersion": 3,
             "reason": "Quốc tang ngày 06/11/2026, thông cáo đặc biệt", "state": "PROPOSED", "dryRun": true,
             "requestedBy": "admin-h90", "requestedAt": "2026-11-05T02:00:00Z", "startedBy": null, "startedAt": null,
             "finishedAt": null,
             "counts": {"listed": 3, "waiting": 0, "moved": 0, "unchanged": 0, "ended": 0, "calendarUnknown": 0}}""";

    static final String LIST = "{\"items\": [" + REDATING + "], \"next\": null}";

    static final String ITEMS = """
            {"items": [{"dossier": "H90.41-261102-0001", "presentDueAt": "2026-11-09T10:00:00Z",
                        "proposedDueAt": "2026-11-10T10:00:00Z", "outcome": null, "newDueAt": null,
                        "settledAt": null}], "next": null}""";

    private Examples() {}
}
