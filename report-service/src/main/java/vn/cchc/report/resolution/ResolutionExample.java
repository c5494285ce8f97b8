package vn.cchc.report.resolution;

/** What the API document shows of the form. */
final class ResolutionExample {

    static final String JSON = """
            {
              "form": "II.06a", "from": "2026-06-15", "to": "2026-09-14",
              "agency": "H90.41", "agencyName": "Xã Ia Ring", "groupBy": "field",
              "at": "2026-09-14T23:59:59.999999+07:00", "asOf": "2026-09-14T16:58:12+07:00",
              "locked": false, "gaps": 0,
              "rows": [{
                "group": {"code": "HOTICH", "name": "Hộ tịch"},
                "received": {"total": 12, "online": 7, "direct": 3, "carriedOver": 2},
                "resolved": {"total": 9, "early": 5, "onTime": 3, "late": 1},
                "pending": {"total": 3, "inTime": 2, "overdue": 1}
              }],
              "total": {
                "received": {"total": 12, "online": 7, "direct": 3, "carriedOver": 2},
                "resolved": {"total": 9, "early": 5, "onTime": 3, "late": 1},
                "pending": {"total": 3, "inTime": 2, "overdue": 1}
              },
              "apart": [{
                "coverage": "EXEMPT",
                "received": {"total": 1, "online": 0, "direct": 1, "carriedOver": 0},
                "resolved": {"total": 1, "early": 0, "onTime": 1, "late": 0},
                "pending": {"total": 0, "inTime": 0, "overdue": 0}
              }, {
                "coverage": "NON_TTHC",
                "received": {"total": 2, "online": 0, "direct": 2, "carriedOver": 0},
                "resolved": {"total": 1, "early": 1, "onTime": 0, "late": 0},
                "pending": {"total": 1, "inTime": 1, "overdue": 0}
              }]
            }""";

    private ResolutionExample() {}
}
