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
                    "dueAt": "2026-11-02T17:30:00+07:00", "publishedAt": null,
                    "seenAt": "2026-11-02T17:05:00+07:00"}],
         "next": null}\
        """;

    static final String CURRENT = """
        {"agency": "H90.41", "agencyName": "UBND xã Ia Ring",
         "contact": {"address": "Thôn Một, xã Ia Ring", "website": "https://iaring.example.vn",
                     "hotline": "000 0000 041", "email": "motcua@iaring.example.vn", "controlHotline": null,
                     "headHotline": "000 0000 141"},
         "officeHours": {"MONDAY": [{"from": "07:00:00", "to": "11:30:00"},
                                    {"from": "13:30:00", "to": "17:00:00"}]},
         "asOf": "2026-11-02T11:32:00+07:00",
         "session": {"day": "2026-11-02", "session": "MORNING", "state": "DONE", "dueAt": "2026-11-02T12:00:00+07:00",
                     "publishedAt": "2026-11-02T11:32:00+07:00"},
         "items": [{"code": "H90.41-261102-0001", "procedure": "2.000635",
                    "procedureName": "Cấp bản sao trích lục hộ tịch", "state": "PROCESSING", "step": "Đang giải quyết",
                    "receivedAt": "2026-11-02T09:05:00+07:00", "dueAt": "2026-11-03T17:00:00+07:00", "endedAt": null,
                    "returnedAt": null, "missedDeadline": false, "holder": "H90.41", "holderName": "UBND xã Ia Ring"}],
         "next": null}\
        """;

    private Examples() {}
}
