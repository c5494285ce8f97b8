package vn.cchc.dossier.history;

/** What the API description shows. */
final class Examples {

    static final String DOSSIER_CHECK = """
            {"dossier": "H90.41-261102-0001", "intact": false, "verifiedEvents": 3, "unchainedEvents": 0, "erasedEvents": 0,
             "firstBreak": {"dossier": "H90.41-261102-0001", "sequence": 4, "what": "CHANGED"}}""";

    static final String WANTED = "{\"agency\": \"H90\", \"from\": \"2026-01-01\", \"to\": \"2026-11-20\"}";

    static final String STARTED = """
            {"id": "5b9d0d0e-7c53-4a55-9a3e-0f6f5f8a2c11", "agency": "H90", "from": "2026-01-01", "to": "2026-11-20",
             "state": "RUNNING", "requestedAt": "2026-11-21T08:00:00+07:00", "finishedAt": null, "dossiers": 0,
             "verifiedEvents": 0, "unchainedEvents": 0, "sealedDays": 0, "broken": 0, "breaks": []}""";

    static final String BROKEN = """
            {"id": "5b9d0d0e-7c53-4a55-9a3e-0f6f5f8a2c11", "agency": "H90", "from": "2026-01-01", "to": "2026-11-20",
             "state": "BROKEN", "requestedAt": "2026-11-21T08:00:00+07:00", "finishedAt": "2026-11-21T08:03:12+07:00",
             "dossiers": 48210, "verifiedEvents": 241877, "unchainedEvents": 0, "sealedDays": 647, "broken": 2,
             "breaks": [{"dossier": "H90.41-261102-0001", "sequence": 4, "log": "HISTORY", "day": null,
                         "what": "CHANGED"},
                        {"dossier": null, "sequence": null, "log": "HISTORY", "day": "2026-11-02",
                         "what": "DAY_CHANGED"}]}""";

    static final String BALANCE = """
            {"agency": "H90.41", "day": "2026-11-02", "balanced": true,
             "items": [{"agency": "H90.41", "procedure": "2.000635", "received": 31, "processing": 6, "waiting": 2,
                        "finished": 20, "refused": 1, "withdrawn": 1, "terminated": 0, "notAccepted": 1,
                        "balanced": true}],
             "next": null, "withGaps": []}""";

    static final String SEALS = """
            log,day,entries,digest,hash
            HISTORY,2026-11-02,811,b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9,2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae
            """;

    private Examples() {}
}
