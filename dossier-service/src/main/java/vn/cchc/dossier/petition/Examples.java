package vn.cchc.dossier.petition;

/** What the API description shows. */
final class Examples {

    static final String PETITION = """
            {"level": "COMMUNE", "about": "BEHAVIOUR", "attitude": true, "agency": "H90.41",
             "subject": "Thái độ tiếp công dân", "content": "Cán bộ yêu cầu nộp thêm giấy tờ không có trong quy định.",
             "petitioner": {"type": "PERSON", "name": "Nguyễn Văn An", "phone": "0912345678"},
             "attachments": [{"name": "giay-hen.jpg", "mediaType": "image/jpeg", "size": 183204,
               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
               "file": "pakn/2026/11/5f3c"}]}""";

    static final String SLIP = """
            {"code": "PAKN-261102-000123", "verifier": "7KQ2M9XH4D", "receivedAt": "2026-11-02T09:05:00+07:00",
             "answerDueAt": "2026-11-23T17:00:00+07:00"}""";

    private static final String HEAD = """
            {"code": "PAKN-261102-000123", "state": "CLASSIFIED", "channel": "WEBSITE", "level": "COMMUNE",
             "about": "BEHAVIOUR", "attitude": true, "agency": "H90.41", "receivedAgency": "H90.41", "procedure": null,
             "receivedAt": "2026-11-02T09:05:00+07:00", "answerDueAt": "2026-11-23T17:00:00+07:00",
             "publishDueAt": null, "currentDueAt": "2026-11-23T17:00:00+07:00", "overdue": false, "reopened": 0,
             "sequence": 2,""";

    static final String RECORDED = HEAD
            + " \"dossier\": null, \"subject\": null, \"content\": null, \"petitioner\": null, \"attachments\": null}";

    static final String VIEW = HEAD + """
             "dossier": null, "subject": "Thái độ tiếp công dân",
             "content": "Cán bộ yêu cầu nộp thêm giấy tờ không có trong quy định.",
             "petitioner": {"type": "PERSON", "name": "N••••• V•• A•", "identityNumber": null, "phone": "•••••••678",
                            "email": null, "address": null}, "attachments": []}""";

    static final String LIST = "{\"items\": [" + RECORDED + "], \"next\": null}";

    static final String COMMAND = """
            {"type": "ANSWERED", "text": "Đã kiểm tra; cán bộ có lỗi và đã xin lỗi công dân.", "fault": true,
             "measure": "CHANGE_OF_POST"}""";

    static final String HISTORY = """
            {"items": [{"sequence": 1, "type": "RECEIVED", "occurredAt": "2026-11-02T09:05:00+07:00",
             "agency": "H90.41", "state": "RECEIVED", "dueAt": null, "onTime": null, "text": null, "question": null,
             "fault": null, "measure": null, "attachments": []}]}""";

    static final String WANTED = "{\"code\": \"PAKN-261102-000123\", \"verifier\": \"7KQ2M9XH4D\"}";

    static final String SAID = """
            {"code": "PAKN-261102-000123", "verifier": "7KQ2M9XH4D", "text": "Tôi gửi thêm bản chụp giấy hẹn.",
             "attachments": [{"name": "giay-hen.jpg", "mediaType": "image/jpeg", "size": 183204,
               "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
               "file": "pakn/2026/11/5f3c"}]}""";

    static final String FOLLOWED = """
            {"code": "PAKN-261102-000123", "state": "ANSWERED", "since": "2026-11-10T10:00:00+07:00",
             "agency": "H90.41", "agencyName": "UBND xã Ia Ring", "receivedAt": "2026-11-02T09:05:00+07:00",
             "answerDueAt": "2026-11-23T17:00:00+07:00", "reopened": 0,
             "message": "Đã kiểm tra; cán bộ có lỗi và đã xin lỗi công dân.", "attachments": []}""";

    static final String PUBLISHED = """
            {"items": [{"code": "PAKN-261102-000123", "agency": "H90.41", "agencyName": "UBND xã Ia Ring",
             "level": "COMMUNE", "about": "BEHAVIOUR", "procedure": null, "publishedAt": "2026-11-11T08:30:00+07:00",
             "question": "Bộ phận một cửa yêu cầu giấy tờ ngoài quy định.",
             "answer": "UBND xã đã chấn chỉnh và công khai thành phần hồ sơ."}], "next": null}""";

    private Examples() {}
}
