package vn.cchc.plan.importing.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.deadline.CleanText;

/** One task of a JSON annex; a member of the wrong sort is left out and remarked on. */
final class JsonTask {

    private final JsonNode node;
    private final List<String> remarks = new ArrayList<>();

    private JsonTask(JsonNode node) {
        this.node = node;
    }

    static AnnexRow read(int position, JsonNode node) {
        return new JsonTask(node).row(position);
    }

    private AnnexRow row(int position) {
        var title = Lines.flat(text("title"));
        var lead = texts("lead");
        var deadline = text("deadlineText");
        boolean unreadable = title.isEmpty();
        if (unreadable) {
            remarks.add("Không có tên nhiệm vụ (\"title\"); cần nhập tên nhiệm vụ hoặc bỏ mục.");
        } else if (lead.isEmpty()) {
            remarks.add("Chưa ghi cơ quan chủ trì; cần chọn cơ quan chủ trì.");
        }
        if (!unreadable && deadline.isEmpty()) {
            remarks.add("Chưa ghi thời gian thực hiện; cần bổ sung thời hạn hoặc xác nhận là không có.");
        }
        var label = text(node.has("label") ? "label" : "no");
        var area = text("area");
        var code = text("code");
        var details = texts("details");
        var products = texts(node.has("deliverables") ? "deliverables" : "products");
        var coordinating = texts("coordinating");
        var extras = extras();
        // Only now is everything remarked on.
        return new AnnexRow(
                position,
                "mục " + position,
                status(unreadable),
                label,
                area,
                code,
                title,
                details,
                products,
                lead,
                coordinating,
                deadline,
                extras,
                original(),
                remarks);
    }

    private RowExtras extras() {
        return new RowExtras(
                text("cause"),
                text("remedy"),
                text("objective"),
                text(node.has("remark") ? "remark" : "notes"),
                text("responsible"),
                texts("targets"));
    }

    private RowStatus status(boolean unreadable) {
        if (unreadable) {
            return RowStatus.UNREADABLE;
        }
        return remarks.isEmpty() ? RowStatus.OK : RowStatus.CHECK;
    }

    private String text(String member) {
        var value = node.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() && !value.isIntegralNumber()) {
            remarks.add("Mục \"" + member + "\" phải là chữ; giá trị đã bị bỏ qua.");
            return "";
        }
        return CleanText.of(value.asText());
    }

    private List<String> texts(String member) {
        var value = node.path(member);
        if (!value.isArray()) {
            var single = text(member);
            return single.isEmpty() ? List.of() : List.of(single);
        }
        List<String> texts = new ArrayList<>();
        for (var item : value) {
            var words = item.isObject() ? item.path("text") : item;
            if (words.isTextual()) {
                texts.add(CleanText.of(words.asText()));
            } else {
                remarks.add("Mục \"" + member + "\" phải là danh sách chữ; một giá trị đã bị bỏ qua.");
            }
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private Map<String, String> original() {
        Map<String, String> cells = new LinkedHashMap<>();
        node.properties().forEach(member -> {
            var value = member.getValue();
            cells.put(member.getKey(), value.isTextual() ? value.asText() : value.toString());
        });
        return cells;
    }
}
