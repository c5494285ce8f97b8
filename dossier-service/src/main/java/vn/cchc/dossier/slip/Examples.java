package vn.cchc.dossier.slip;

/** What the API description shows. */
final class Examples {

    static final String REQUEST = """
            {"kind": "SUPPLEMENT_REQUEST", "procedure": "2.000635", "receivingAgency": "H90.41", "channel": "COUNTER",
             "applicant": {"type": "PERSON", "name": "Nguyễn Văn An", "identityNumber": "052099000012",
                           "phone": "0912345678", "address": "Thôn 2, Xã Ia Ring"},
             "components": [], "items": [{"code": "TK-01", "reason": "Tờ khai chưa ký"}],
             "reason": "Chưa đủ thành phần hồ sơ",
             "contact": {"name": "Trần Thị Bình", "phone": "02563822123"},
             "madeBy": {"capacity": "OFFICIAL", "staff": "cv.motcua01"}}""";

    private static final String COMMON = """
            "code": "H90.41-HD-2026-0012", "kind": "SUPPLEMENT_REQUEST", "year": 2026, "number": 12,
            "procedure": "2.000635", "procedureName": "Cấp bản sao trích lục hộ tịch", "receivingAgency": "H90.41",
            "competentAgency": "H90.41", "channel": "COUNTER", "madeAt": "2026-11-02T09:05:00+07:00",
            "recordedAt": "2026-11-02T09:05:00+07:00",
            "madeBy": {"capacity": "OFFICIAL", "staff": "cv.motcua01"}, "items": 1, "requestNumber": 1,
            "legalBasis": null,""";

    static final String WRITTEN = "{" + COMMON + "\"cameIn\": false, \"dossier\": null}";

    static final String PAGE = "{\"items\": [" + WRITTEN + "], \"next\": null}";

    static final String SLIP = "{" + COMMON + """
            "cameIn": true, "dossier": "H90.41-261103-0007",
             "content": {"applicant": {"type": "PERSON", "name": "N••••• V•• A•", "identityNumber": "0520••••••12",
                                       "phone": "•••••••678", "email": null, "address": null},
                         "components": [], "summary": null, "reason": "Chưa đủ thành phần hồ sơ",
                         "items": [{"code": "TK-01", "name": "Tờ khai", "reason": "Tờ khai chưa ký"}],
                         "contact": {"name": "Trần Thị Bình", "phone": "02563822123"}}}""";

    static final String COUNTS = """
            {"from": "2026-11-01", "to": "2026-11-30",
             "items": [{"agency": "H90.41", "requests": 14, "repeated": 0, "refusals": 2, "cameIn": 11}]}""";

    private Examples() {}
}
