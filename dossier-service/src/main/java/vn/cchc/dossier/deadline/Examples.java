package vn.cchc.dossier.deadline;

/** What the API description shows. */
final class Examples {

    static final String DEADLINE = """
            {"dossier": "H90.41-261102-0001", "originalDueAt": "2026-11-09T10:00:00Z", "dueAt": "2026-11-09T10:00:00Z",
             "deadlineVersion": 1, "term": {"amount": 5, "unit": "WORKING_DAY"},
             "countedFrom": "2026-11-02T02:05:00Z", "clockStartsAt": "2026-11-02T02:05:00Z", "rolledFrom": null,
             "skipped": [{"date": "2026-11-07", "name": "Thứ Bảy", "legalReference": "Điều 111 Bộ luật Lao động 2019"}],
             "pauses": [], "paused": false, "rescheduled": false, "missed": false, "provisional": false,
             "calendarChangedSince": false, "warnAt": "2026-11-09T00:00:00Z",
             "versions": [{"version": 1, "dueAt": "2026-11-09T10:00:00Z", "since": "2026-11-02T02:05:00Z",
                           "cause": "RECEIVED", "reason": null, "override": null}],
             "announcements": [],
             "beginning": {"receivedAt": "2026-11-02T02:05:00Z", "event": "2026-11-02T02:05:00Z", "restarted": false,
                           "postponement": null, "cutOff": "15:00", "startsAt": "2026-11-02T02:05:00Z"},
             "leg": {"leg": 2, "step": "B2", "from": "2026-11-02T04:00:00Z",
                     "steps": [{"step": "B2", "name": "Thẩm định", "term": {"amount": 2, "unit": "WORKING_DAY"},
                                "from": "2026-11-02T04:00:00Z", "dueAt": "2026-11-04T10:00:00Z", "skipped": []}],
                     "pauses": [], "dueAt": "2026-11-04T10:00:00Z", "late": true, "changedSince": false,
                     "text": "Chặng 2 (B2 – 04/11/2026 17:00): hạn 04/11/2026 17:00, đã quá hạn."},
             "stages": [{"number": 2, "step": "B2", "name": "Thẩm định", "leg": 2, "agency": "H90.11",
                         "agencyName": "Sở Tư pháp", "givenAt": "2026-11-02T04:00:00Z",
                         "takenAt": "2026-11-02T06:30:00Z", "endedAt": null,
                         "count": {"term": {"amount": 2, "unit": "WORKING_DAY"}, "from": "2026-11-02T04:00:00Z",
                                   "startsAt": "2026-11-02T04:00:00Z", "rolledFrom": null, "skipped": [], "pauses": [],
                                   "paused": false, "changedSince": false},
                         "dueAt": "2026-11-04T10:00:00Z", "legDueAt": "2026-11-04T10:00:00Z", "timing": null,
                         "late": true, "atFault": true,
                         "text": "2. Thẩm định (bước B2, chặng 2), Sở Tư pháp: giao 02/11/2026 11:00"}],
             "consultations": [{"agency": "H90.12", "agencyName": "Sở Xây dựng", "step": "B3",
                                "term": {"amount": 1, "unit": "WORKING_DAY"}, "askedAt": "2026-11-03T02:00:00Z",
                                "dueAt": "2026-11-04T10:00:00Z", "answeredAt": null,
                                "urgedFor": "2026-11-04T10:00:00Z", "late": true,
                                "text": "Lấy ý kiến Sở Xây dựng: hỏi 03/11/2026 09:00, hạn 04/11/2026 17:00"}],
             "fault": {"agency": "H90.11", "agencyName": "Sở Tư pháp", "step": "B2", "stage": 2,
                       "text": "Bước đầu tiên quá hạn riêng: Sở Tư pháp, bước B2 (dòng 2)."},
             "text": "Tiếp nhận: 02/11/2026 09:05."}""";

    static final String OVERDUE_STAGES = """
            {"items": [{"dossier": "H90.41-261102-0001", "procedure": "2.000635",
                        "procedureName": "Cấp bản sao trích lục hộ tịch", "receivingAgency": "H90.41",
                        "state": "PROCESSING", "dossierDueAt": "2026-11-09T10:00:00Z", "missedDeadline": false,
                        "number": 2, "step": "B2", "name": "Thẩm định", "leg": 2, "office": "H90.11",
                        "officer": "cv.tuphap01", "givenAt": "2026-11-02T04:00:00Z", "takenAt": "2026-11-02T06:30:00Z",
                        "endedAt": null, "dueAt": "2026-11-04T10:00:00Z", "workingDaysLate": 1,
                        "workingTimeLate": "PT4H30M"}], "next": null}""";

    private Examples() {}
}
