package vn.cchc.dossier.publicity;

/** What the API description shows. */
final class Examples {

    static final String MADE = """
            {"agency": "H90.41", "channel": "COUNTER", "publishedOn": "2026-11-02",
             "procedures": ["2.000635", "1.001193"], "withdrawn": false}""";

    static final String RECORDED = "{\"recorded\": 2, \"known\": 0}";

    static final String PAGE = """
            {"items": [{"procedure": "2.000635", "agency": "H90.41", "channel": "COUNTER", "publishedOn": "2026-11-02",
                        "withdrawn": false, "recordedBy": "0a7f3c52-truong-phong", "recordedAt": "2026-11-02T02:05:00Z"}], "next": null}""";

    static final String GAPS = """
            {"items": [{"procedure": "2.000635", "name": "Cấp bản sao trích lục hộ tịch", "channel": "PORTAL",
                        "state": "OUT_OF_DATE", "version": "2026-11-01", "changedOn": "2026-10-20",
                        "publishedOn": "2025-07-03"},
                       {"procedure": "2.000635", "name": "Cấp bản sao trích lục hộ tịch", "channel": "POST_OFFICE",
                        "state": "MISSING", "version": "2026-11-01", "changedOn": "2026-10-20", "publishedOn": null}],
             "next": null}""";

    private Examples() {}
}
