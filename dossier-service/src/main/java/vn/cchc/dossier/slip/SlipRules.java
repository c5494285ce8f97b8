package vn.cchc.dossier.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.dossier.intake.AskedFor;
import vn.cchc.dossier.intake.Shortfall;
import vn.cchc.dossier.slip.SlipRequest.Item;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** What a slip has to say, and may not. */
final class SlipRules {

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
        AskedFor.requirePublished(
                named.stream()
                        .map(item -> new AskedFor(item.code(), item.name()))
                        .toList(),
                found.published().keySet(),
                "/items");
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
}
