package vn.cchc.plan.importing;

/** Examples in the API document. */
final class ImportExamples {

    static final String UPLOAD = """
            {"file": "ke-hoach-cchc-2026.docx",
             "plan": {"title": "Kế hoạch cải cách hành chính năm 2026", "number": "12/KH-UBND", "issued": "2025-12-30",
                      "issuer": "H90", "year": 2026, "kind": "ANNUAL", "parentPlan": "5d2f3b1a-7a0e-4b7c-9a57-0c9be5a0f3a1"}}""";

    private static final String TASK = """
            {"label": "I.1", "area": "I. Cải cách thể chế", "areaCode": "THE_CHE", "code": "",
             "title": "Rà soát văn bản quy phạm pháp luật", "details": [], "deliverables": ["Danh mục", "Văn bản xử lý (nếu có)"],
             "conditionalDeliverables": ["Văn bản xử lý (nếu có)"], "lead": ["Sở Tư pháp"], "leadAgencies": ["H90.11"], "coordinating": ["UBND các xã, phường"],
             "coordinatingAgencies": ["H90.41", "H90.45"], "deadlineText": "Trước ngày 01/6/2026",
             "milestones": [{"text": "Trước ngày 01/6/2026", "what": "Rà soát văn bản quy phạm pháp luật",
               "kind": "BEFORE_DATE", "due": "2026-05-31", "dates": [],
               "basis": "\\"trước ngày\\" không tính ngày 01/06/2026", "certainty": "CERTAIN"}],
             "background": {"cause": "Văn bản cũ chưa được bãi bỏ", "remark": "Làm cùng Sở Tư pháp"},
             "responsible": "Lê Văn Bình",
             "targets": [{"name": "Rà soát đạt 100% văn bản", "comparison": "AT_LEAST", "value": 100, "unit": "%"}]}""";

    static final String PREVIEW = """
            {"importId": "7d0c1f2e-0d5a-4d0b-9a57-0c9be5a0f3a1",
             "plan": {"title": "Kế hoạch cải cách hành chính năm 2026", "number": "12/KH-UBND", "issued": "2025-12-30",
                      "issuer": "H90", "year": 2026, "kind": "ANNUAL", "signer": "Lê Thị Hoa",
                      "legalBases": ["Căn cứ Nghị quyết số 76/NQ-CP"], "recipients": ["Các sở, ban, ngành"]},
             "head": [
               {"field": "NUMBER", "typed": ["12/KH-UBND"], "file": ["21/KH-UBND"], "outcome": "DIFFERENT",
                "remark": "Số, ký hiệu trong tệp (21/KH-UBND) khác với đã nhập (12/KH-UBND)."},
               {"field": "SIGNER", "typed": [], "file": ["Lê Thị Hoa"], "outcome": "FILLED"}],
             "rows": [{"row": 5, "place": "Bảng 2, dòng 5", "status": "CHECK", "task":""" + TASK + """
            ,
               "agencies": [
                 {"part": "LEAD", "name": "Sở Tư pháp", "outcome": "FOUND", "codes": ["H90.11"], "candidates": []},
                 {"part": "COORDINATING", "name": "UBND các xã, phường", "outcome": "GROUP",
                  "codes": ["H90.41", "H90.45"], "candidates": []},
                 {"part": "COORDINATING", "name": "Phòng KT", "outcome": "ASKED", "codes": [],
                  "candidates": [{"code": "H90.41.2", "score": 0.62}]}],
               "original": {"TT": "1", "Nhiệm vụ": "Rà soát văn bản quy phạm pháp luật", "Cơ quan chủ trì": "Sở Tư pháp"},
               "remarks": ["Chưa xác định được cơ quan phối hợp (gần nhất: H90.41.2): Phòng KT."]}],
             "notRead": ["Bảng 3"],
             "known": {"plan": "3b8f6f0c-55a4-4f86-8a35-6e1f7a7f2b10", "number": "12/KH-UBND",
               "title": "Kế hoạch cải cách hành chính năm 2026", "state": "DRAFT", "sameFile": false,
               "head": [{"field": "SIGNER", "before": [], "after": ["Lê Thị Hoa"]}],
               "differences": [{"kind": "CHANGED", "row": 5, "task": "b7c1a1de-64f6-4a6e-8f0f-0e6a5dbb7a11",
                 "label": "I.1", "title": "Rà soát văn bản quy phạm pháp luật",
                 "fields": [{"field": "DEADLINE", "before": ["Quý I/2026"], "after": ["Trước ngày 01/6/2026"]}]}]}}""";

    static final String DECISIONS = """
            {"decisions": [
              {"row": 7, "action": "ACCEPT", "leadAgencies": ["H90.10"],
               "coordinatingAgencies": ["H90.41.2"], "area": "II. Cải cách thủ tục hành chính", "label": "II.1",
               "deliverables": ["Báo cáo"]},
              {"row": 12, "action": "SKIP"}],
             "keep": ["b7c1a1de-64f6-4a6e-8f0f-0e6a5dbb7a11"],
             "revision": {"reason": "Đính chính thời hạn", "document": "Quyết định số 40/QĐ-UBND ngày 02/3/2026"}}""";

    static final String PLAN = """
            {"id": "3b8f6f0c-55a4-4f86-8a35-6e1f7a7f2b10", "kind": "ANNUAL",
             "title": "Kế hoạch cải cách hành chính năm 2026", "number": "12/KH-UBND", "issued": "2025-12-30",
             "issuer": "H90", "year": 2026, "state": "DRAFT", "automatic": false, "tasks": 31}""";

    private ImportExamples() {}
}
