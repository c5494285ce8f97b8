package vn.cchc.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Papers exactly as published: one missing, one nobody asks for and one too many are each named, nothing is taken in. */
final class ComponentScene implements Scene {
    /** A marriage: two papers. */
    private static final String MARRIAGE = "1.000894";

    private static final Citizen COUPLE = new Citizen("Nguyễn Thị Lành", "064090003003", "0905301003", "Tổ 3");

    private final Commune commune;
    private final Say say;

    ComponentScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        List<Map<String, Object>> published =
                Sample.procedure(MARRIAGE).components(commune.now().toLocalDate());
        int before = known();
        say.line("Thiếu giấy tờ: %s", refused(published.subList(0, published.size() - 1), "/components"));
        List<Map<String, Object>> more = new ArrayList<>(published);
        more.add(Map.of("code", "SHK", "originals", 0, "copies", 1, "digital", false));
        say.line("Đòi thêm giấy tờ ngoài danh mục: %s", refused(more, "/components/" + published.size()));
        DemoFailure.unless(known() == before, "Something was taken in with other papers than published");
    }

    private int known() {
        return commune.api().all(commune.counter(), "/api/v1/dossiers").size();
    }

    /** What is wrong with which paper, in words. */
    private String refused(List<Map<String, Object>> components, String pointer) {
        Map<String, Object> intake = commune.intake(Sample.procedure(MARRIAGE), COUPLE, commune.now());
        intake.put("components", components);
        Api.Answer answer = commune.api().tryPost(commune.counter(), "/api/v1/dossiers", intake);
        var violation = answer.body().at("/violations/0");
        DemoFailure.unless(
                answer.status() == 422
                        && violation.path("pointer").asText().startsWith(pointer)
                        && !violation.path("message").asText().isBlank(),
                "Other papers than published were answered " + answer.status() + ": " + answer.body());
        return violation.get("message").asText();
    }
}
