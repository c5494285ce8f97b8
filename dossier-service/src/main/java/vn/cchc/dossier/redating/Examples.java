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
             "counts": {"listed": 3, "waiting": 0, "moved": 0, "unchanged": 0, "ended": 0, "calendarUnknown": 0},
             "submissions": {"listed": 1, "waiting": 0, "moved": 0, "unchanged": 0, "ended": 0, "calendarUnknown": 0}}""";

    static final String LIST = "{\"items\": [" + REDATING + "], \"next\": null}";

    static final String ITEMS = """
            {"items": [{"dossier": "H90.41-261102-0001", "presentDueAt": "2026-11-09T10:00:00Z",
                        "proposedDueAt": "2026-11-10T10:00:00Z",
                        "proposedMoves": [{"part": "STEP", "agency": "H90.11", "step": "B2",
                                           "previousDueAt": "2026-11-06T10:00:00Z", "dueAt": "2026-11-09T10:00:00Z"}],
                        "takesBackMiss": false, "outcome": null, "newDueAt": null, "moves": null, "settledAt": null}], "next": null}""";

    static final String SUBMISSIONS = """
            {"items": [{"submission": "H90.41-261105-0021", "part": "ANSWER",
                        "presentAcknowledgeBy": "2026-11-06T03:00:00Z", "proposedAcknowledgeBy": "2026-11-09T03:00:00Z",
                        "outcome": null, "newAcknowledgeBy": null, "presentCompleteBy": null,
                        "proposedCompleteBy": null, "newCompleteBy": null, "settledAt": null},
                       {"submission": "H90.41-261105-0022", "part": "COMPLETION", "presentAcknowledgeBy": null,
                        "proposedAcknowledgeBy": null, "outcome": null, "newAcknowledgeBy": null,
                        "presentCompleteBy": "2026-11-06T17:00:00Z", "proposedCompleteBy": "2026-11-09T17:00:00Z",
                        "newCompleteBy": null, "settledAt": null}], "next": null}""";

    private Examples() {}
}
