package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** How a form looks is data too: a layout for tomorrow is put, looked at as a PDF and taken back before it is in force. */
final class LayoutScene implements Scene {
    private static final String SETS = "/api/v1/form-sets";
    private static final String RECEIPT = "RECEIPT";
    private static final String HEADING = "Giấy hẹn gọn một trang của";
    private static final String TEXT =
            "{#include paper/sheet}{#body}<p>" + HEADING + " <b>{sheet.person.name}</b></p>{/body}{/include}";

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;

    LayoutScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode sets = api.get(admin, SETS).get("items");
        JsonNode set = sets.get(sets.size() - 1);
        String layouts = SETS + "/" + set.get("code").asText() + "/layouts";
        JsonNode forms = api.get(admin, layouts).get("items");
        JsonNode receipt = receipt(forms);
        say.line(
                "%s: %d mẫu giấy, mỗi mẫu có bố cục theo ngày hiệu lực",
                set.get("name").asText(), forms.size());
        String form = layouts + "/" + receipt.get("number").asText();
        put(layouts, form);
    }

    private static JsonNode receipt(JsonNode forms) {
        for (JsonNode form : forms) {
            if (form.get("kind").asText().equals(RECEIPT)) {
                return form;
            }
        }
        throw new DemoFailure("The set has no receipt: " + forms);
    }

    private void put(String layouts, String form) {
        String tomorrow = commune.now().toLocalDate().plusDays(1).toString();
        Map<String, Object> layout = Map.of(
                "text",
                TEXT,
                "effectiveFrom",
                tomorrow,
                "legalBasis",
                "Công văn 77/VP-KSTT",
                "reason",
                "Thử giấy hẹn in gọn");
        api.refusal(commune.head(), form, layout, 403, "forbidden");
        String version = api.post(admin, form, layout, 201).get("version").asText();
        String path = form + "/" + version;
        String looked = new Forms(api).text(admin, path + "/preview?sample=longest");
        DemoFailure.unless(looked.contains(HEADING), "The preview of the layout says " + looked);
        Map<String, Object> why = Map.of("reason", "In thử xong, dùng lại mẫu cũ");
        api.post(admin, path + "/withdrawal", why, 200);
        api.refusal(admin, path + "/withdrawal", why, 409, "layout-not-coming");
        List<String> states =
                receipt(api.get(admin, layouts).get("items")).get("versions").findValuesAsText("state");
        DemoFailure.unless(
                states.contains("WITHDRAWN") && states.contains("IN_FORCE") && !states.contains("COMING"),
                "The layouts of the receipt are " + states);
        say.line(
                "Bố cục giấy hẹn mới từ %s: chỉ quản trị đặt được, xem trước bằng PDF với dữ liệu mẫu",
                Dates.day(tomorrow));
        say.line(
                "Rút lại trước ngày hiệu lực: bố cục cũ vẫn dùng, bản đã rút còn trong danh sách; rút lần nữa bị từ chối");
    }
}
