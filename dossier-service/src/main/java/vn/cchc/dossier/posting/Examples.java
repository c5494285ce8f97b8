package vn.cchc.dossier.posting;

/** What the API description shows. */
final class Examples {

    static final String UPDATE = """
        {"agency": "H90.41", "day": "2026-11-02", "session": "MORNING", "channel": "COMMUNE_PAGE", "dossiers": 42}\
        """;

    static final String VIEW = """
        {"id": "0c8b8f0a-5f9f-4a53-9d3a-0b8d9ea7d1aa", "agency": "H90.41", "day": "2026-11-02",
         "session": "MORNING", "channel": "COMMUNE_PAGE", "dossiers": 42,
         "publishedAt": "2026-11-02T11:25:00+07:00", "dueAt": "2026-11-02T12:00:00+07:00", "timing": "DONE"}\
        """;

    static final String MISSED = """
        {"items": [{"agency": "H90.42", "day": "2026-11-02", "session": "AFTERNOON", "state": "MISSED",
                    "dueAt": "2026-11-02T17:30:00+07:00", "publishedAt": null}],
         "next": null}\
        """;

    private Examples() {}
}
