package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** This year's set of criteria goes out as a workbook and comes back as next year's draft, which is still changed. */
final class CriteriaFileScene implements Scene {
    private static final String SETS = "/api/v1/criteria-sets";

    private final Api api;
    private final DemoUser manager;
    private final Say say;
    private final int year;

    CriteriaFileScene(DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.say = say;
        this.year = commune.now().getYear();
    }

    @Override
    public void play() {
        JsonNode own = api.get(manager, SETS + "/" + ScoringScene.set(api, manager));
        byte[] workbook =
                api.download(manager, SETS + "/" + own.get("id").asText() + "/export?format=xlsx", Multipart.XLSX);
        ObjectNode head = own.get("set").deepCopy();
        head.put("indexYear", year + 1);
        Multipart form = new Multipart().json("set", api.write(head)).workbook("file", "tieu-chi.xlsx", workbook);
        String id = api.upload(manager, SETS + "/import", form, 201).get("id").asText();
        String path = SETS + "/" + id;
        JsonNode draft = api.get(manager, path);
        DemoFailure.unless(
                draft.get("state").asText().equals("DRAFT")
                        && draft.get("criteria").equals(own.get("criteria")),
                "The set came back as " + draft + " instead of " + own);
        change(own, path, head, draft);
        say.line(
                "Bộ tiêu chí xuất ra .xlsx (%d KB), nạp lại thành dự thảo năm %d: %d tiêu chí giống hệt",
                workbook.length / 1024, year + 1, draft.get("criteria").size());
        say.line("Dự thảo còn sửa được, đặt hạn tự chấm; bộ đã có hiệu lực chỉ sửa được hạn, không sửa được tiêu chí");
    }

    /** What binds is not changed any more. */
    private void change(JsonNode own, String path, ObjectNode head, JsonNode draft) {
        head.put("weakBelow", 75);
        Map<String, Object> changed = Map.of("set", head, "criteria", draft.get("criteria"));
        int weakBelow =
                api.putAsSeen(manager, path, path, changed).at("/set/weakBelow").asInt();
        String lastDay = (year + 1) + "-12-10";
        String said = api.putAsSeen(manager, path, path + "/deadlines", Map.of("selfScore", lastDay))
                .at("/set/deadlines/selfScore")
                .asText();
        String binding = SETS + "/" + own.get("id").asText();
        Map<String, Object> same = Map.of("set", own.get("set"), "criteria", own.get("criteria"));
        Api.Answer refused =
                api.tryPut(manager, binding, same, api.tryGet(manager, binding).etag());
        Api.refused("PUT", binding, refused, 409, "criteria-set-in-force");
        DemoFailure.unless(
                weakBelow == 75 && said.equals(lastDay), "The draft has " + weakBelow + " and the last day " + said);
    }
}
