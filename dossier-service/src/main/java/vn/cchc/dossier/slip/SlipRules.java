package vn.cchc.dossier.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.dossier.intake.Shortfall;
import vn.cchc.dossier.slip.SlipRequest.Item;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** What a slip has to say, and may not. */
final class SlipRules {

    private static final String SOURCE = " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP)";

    private SlipRules() {}

    static void requireShape(SlipRequest request) {
        if (request.channel() == Channel.ONLINE) {
            throw Problems.validation(Violation.at(
                    "/channel",
                    "hồ sơ trực tuyến được trả lời tại /api/v1/submissions",
                    "what came online is answered at /api/v1/submissions"));
        }
        if (request.kind() == SlipKind.SUPPLEMENT_REQUEST) {
            return;
        }
        if (!request.items().isEmpty()) {
            throw Problems.validation(
                    Violation.at("/items", "không dùng cho phiếu từ chối", "has no place in a refusal"));
        }
        if (request.reason() == null || request.reason().isBlank()) {
            Rejection missing = Rejection.REASON_MISSING;
            Text text = Text.of(missing.vietnamese(), missing.english());
            throw Problems.unprocessable(missing.code(), text, Violation.at("/reason", text));
        }
    }

    /** All items together: those the counter named, and whatever else is missing by the catalogue, so that nothing comes later. */
    static List<Item> complete(List<Item> named, Shortfall.Found found) {
        requirePublished(named, found);
        List<Item> all = new ArrayList<>();
        named.forEach(item -> all.add(item.name() == null || item.name().isBlank() ? published(item, found) : item));
        Set<String> codes =
                named.stream().map(Item::code).filter(Objects::nonNull).collect(Collectors.toSet());
        found.lacking().stream()
                .filter(code -> !codes.contains(code))
                .forEach(code -> all.add(published(new Item(code, null, null), found)));
        if (all.isEmpty()) {
            Text text = Text.of(
                    "Hồ sơ đủ thành phần và không nêu nội dung cần hoàn thiện: phải tiếp nhận.",
                    "Nothing is missing and nothing was named: the dossier is to be received.");
            throw Problems.unprocessable("nothing-to-complete", text, Violation.at("/items", text));
        }
        return all;
    }

    private static Item published(Item item, Shortfall.Found found) {
        return new Item(item.code(), found.published().get(item.code()), item.reason());
    }

    /** Nobody may be asked for papers that were not published (R102). */
    private static void requirePublished(List<Item> named, Shortfall.Found found) {
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < named.size(); index++) {
            Item item = named.get(index);
            boolean nameless =
                    item.code() == null && (item.name() == null || item.name().isBlank());
            if (nameless) {
                violations.add(Violation.at(
                        "/items/" + index,
                        "cần mã thành phần hoặc nội dung",
                        "needs the code of a component or a name"));
            } else if (item.code() != null && !found.published().containsKey(item.code())) {
                violations.add(Violation.at(
                        "/items/" + index + "/code",
                        "không có trong thành phần hồ sơ đã công bố" + SOURCE,
                        "is not among the published components" + SOURCE));
            }
        }
        if (!violations.isEmpty()) {
            throw notPublished(violations);
        }
    }

    private static Problem notPublished(List<Violation> violations) {
        return Problems.unprocessable(
                "items-not-as-published",
                Text.of(
                        "Không được yêu cầu giấy tờ ngoài thành phần hồ sơ đã công bố" + SOURCE + ".",
                        "Nothing may be asked for beyond the published components" + SOURCE + "."),
                violations);
    }
}
