package vn.cchc.dossier.rating;

/** What the API description shows. */
final class Examples {

    static final String RATING = """
            {"code": "H90.41-261102-0001", "verifier": "5678", "channel": "ONLINE",
             "scores": [{"criterion": "TT01-1", "score": 2}, {"criterion": "SIPAS-3", "score": 5},
                        {"criterion": "SIPAS-5", "noOpinion": true}]}""";

    static final String GIVEN = "{\"month\": \"2026-11\", \"scores\": 3}";

    static final String SLIP = """
            {"criteria": [{"code": "SIPAS-3", "effectiveFrom": "2023-12-11", "kind": "FACTOR",
             "name": "Công chức trực tiếp giải quyết công việc", "lowest": 1, "highest": 5, "noOpinion": true,
             "legalBasis": "Quyết định 1001/QĐ-BNV ngày 11/12/2023"}]}""";

    static final String OPEN_ANSWER = """
            {"agency": "H90.41", "channel": "COUNTER",
             "scores": [{"criterion": "SIPAS-3", "score": 5}, {"criterion": "SIPAS-5", "noOpinion": true}]}""";

    static final String OPEN_QUESTIONS = """
            {"notice": "Khảo sát tự nguyện, để cải thiện chất lượng phục vụ.",
             "criteria": [{"code": "SIPAS-3", "effectiveFrom": "2023-12-11", "kind": "FACTOR",
             "name": "Công chức trực tiếp giải quyết công việc", "lowest": 1, "highest": 5, "noOpinion": true,
             "legalBasis": "Quyết định 1001/QĐ-BNV ngày 11/12/2023"}]}""";

    static final String OPEN_EXPORT = """
            Phiếu,Tháng,Mã cơ quan,Cơ quan,Kênh,Tiêu chí,Nội dung,Điểm
            1,2026-11,H90.41,Xã Ia Ring,COUNTER,SIPAS-3,Công chức trực tiếp giải quyết công việc,5""";

    static final String SUMMARY = """
            {"agency": "H90.41", "from": "2026-10", "to": "2026-12", "ratings": 124, "minimumSample": 10,
             "satisfaction": 91.2, "criteria": [{"criterion": "SIPAS-3", "kind": "FACTOR",
             "name": "Công chức trực tiếp giải quyết công việc", "answers": 118, "mean": 4.41,
             "satisfiedShare": 92.37}]}""";

    static final String QUESTION_SET = """
            {"askedFrom": "2027-01-01", "criteria": ["SIPAS-1", "SIPAS-2", "TT01-6"],
             "legalBasis": "Kế hoạch 12/KH-UBND ngày 05/12/2026"}""";

    static final String QUESTION_SETS = "{\"items\": [{\"askedFrom\": \"2027-01-01\", \"askedTo\": null, \"questions\":"
            + " [{\"criterion\": \"SIPAS-1\", \"legalBasis\": \"Kế hoạch 12/KH-UBND ngày 05/12/2026\"}]}],"
            + " \"changes\": [{\"number\": 1, \"put\": " + QUESTION_SET + ", \"former\": [\"SIPAS-1\", \"SIPAS-2\"],"
            + " \"recordedAt\": \"2026-12-07T09:00:00+07:00\","
            + " \"recordedBy\": \"5b9d0d0e-7c53-4a55-9a3e-0f6f5f8a2c11\"}]}";

    private Examples() {}
}
