package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** Next year's plan comes as a Word document, comes again, and comes corrected while it is a draft. */
final class WordPlanScene implements Scene {
    private static final String IMPORTS = "/api/v1/plans/import";

    private final Api api;
    private final DemoUser manager;
    private final Say say;
    private final AnnexPlan annex;

    WordPlanScene(DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.say = say;
        this.annex = AnnexPlan.ofYear(commune.now().getYear() + 1);
    }

    @Override
    public void play() {
        byte[] file = PlanDocument.write(annex);
        JsonNode first = preview(file);
        int rows = first.get("rows").size();
        DemoFailure.unless(rows == annex.tasks().size(), "The Word document was read as " + rows + " rows");
        String plan = confirm(first, 201).get("id").asText();
        say.line("Đọc bảng trong tệp .docx: %d nhiệm vụ, lập thành dự thảo kế hoạch năm sau", rows);
        sendAgain(file, plan);
        correct(plan);
    }

    private void sendAgain(byte[] file, String plan) {
        JsonNode again = preview(file);
        DemoFailure.unless(
                again.at("/known/sameFile").asBoolean()
                        && again.at("/known/plan").asText().equals(plan)
                        && again.at("/known/differences").isEmpty(),
                "The same file was not recognised: " + again.get("known"));
        say.line("Gửi lại đúng tệp đó: nhận ra là tệp đã nhập, không có gì thay đổi");
    }

    private void correct(String plan) {
        AnnexTask moved = annex.tasks().get(0);
        String deadline = "Trước ngày 15/6/" + annex.plan().year();
        JsonNode corrected = preview(PlanDocument.write(with(deadline)));
        JsonNode differences = corrected.at("/known/differences");
        boolean onlyTheDeadline = differences.size() == 1
                && differences.at("/0/kind").asText().equals("CHANGED")
                && differences.at("/0/fields").size() == 1
                && differences.at("/0/fields/0/field").asText().equals("DEADLINE");
        DemoFailure.unless(onlyTheDeadline, "The corrected file differs in " + differences);
        say.line(
                "Tệp sửa đổi, chỉ khác ở «%s»: %s → %s",
                moved.title(),
                oneLine(differences.at("/0/fields/0/before/0")),
                oneLine(differences.at("/0/fields/0/after/0")));
        JsonNode kept =
                api.get(manager, IMPORTS + "/" + corrected.get("importId").asText());
        DemoFailure.unless(
                kept.get("rows").equals(corrected.get("rows")), "The preview is not kept as it was shown: " + kept);
        confirm(corrected, 200);
        JsonNode task =
                api.get(manager, "/api/v1/plans/" + plan + "/tasks?limit=1").at("/items/0");
        String due = annex.plan().year() + "-06-14";
        DemoFailure.unless(task.path("dueOn").asText().equals(due), "The draft was not corrected: " + task);
        say.line("Dự thảo theo tệp sửa đổi, hạn mới %s", Dates.day(due));
    }

    private static String oneLine(JsonNode text) {
        return text.asText().replaceAll("\\s+", " ");
    }

    private AnnexPlan with(String deadline) {
        List<AnnexTask> tasks = new ArrayList<>(annex.tasks());
        AnnexTask task = tasks.get(0);
        tasks.set(
                0,
                new AnnexTask(
                        task.label(),
                        task.area(),
                        task.title(),
                        task.details(),
                        task.deliverables(),
                        task.lead(),
                        task.coordinating(),
                        deadline));
        return new AnnexPlan(annex.plan(), tasks);
    }

    private JsonNode preview(byte[] docx) {
        Multipart form = new Multipart()
                .json("plan", api.write(annex.plan()))
                .document("file", "ke-hoach-cchc-" + annex.plan().year() + ".docx", docx);
        return api.upload(manager, IMPORTS, form, 201);
    }

    private JsonNode confirm(JsonNode preview, int expected) {
        String path = IMPORTS + "/" + preview.get("importId").asText() + "/confirm";
        return api.post(manager, path, Map.of("decisions", PlanStory.decisions(preview)), expected);
    }
}
