package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.local.DemoUser;

/** The catalogue goes out as a workbook, comes back changed, and one procedure of it ends by decision. */
final class CatalogueScene implements Scene {
    static final String AMENDED = "1.001731";
    static final String INTERLINKED = "1.012791";
    static final String EXEMPT = "1.013998";
    static final String NO_PROCEDURE = "N.000001";
    static final String ABOLISHED = "2.009998";
    static final String REPLACED = "2.009997";

    private static final String IMPORTS = "/api/v1/procedures/imports";
    private static final String FIRST_VERSION = "2025-07-01";
    private static final Citizen CITIZEN =
            new Citizen("Rơ Châm Duyên", "064090002101", "0905211001", "Làng Tul, Xã Ia Ring");

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;
    private final LocalDate nextMonth;

    CatalogueScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
        this.nextMonth = nextMonth(today);
    }

    /** From when the amended version is in force. */
    static LocalDate nextMonth(LocalDate today) {
        return today.withDayOfMonth(1).plusMonths(1);
    }

    @Override
    public void play() {
        byte[] exported = api.download(admin, "/api/v1/procedures/export", Multipart.XLSX);
        JsonNode faulty = preview(changed(exported, true));
        String refused = IMPORTS + "/" + faulty.get("importId").asText() + "/confirm";
        int answered = api.tryPost(admin, refused, Map.of()).status();
        DemoFailure.unless(answered == 422, "An import with a faulty row was answered " + answered);
        say.line("Còn một dòng lỗi nên không nhập dòng nào; sửa bảng và gửi lại");
        JsonNode good = preview(changed(exported, false));
        int changes = api.post(admin, IMPORTS + "/" + good.get("importId").asText() + "/confirm", Map.of(), 200)
                .get("changed")
                .asInt();
        DemoFailure.unless(changes == 6, "The import changed " + changes + " procedures instead of 6");
        compareVersions();
        abolish();
        readByCitizens();
    }

    private byte[] changed(byte[] exported, boolean withFault) {
        JsonNode change = Sample.catalogueChange();
        Map<String, String> values =
                Map.of("today", Dates.day(today.toString()), "nextMonth", Dates.day(nextMonth.toString()));
        CatalogueSheet sheet = CatalogueSheet.ofExport(exported);
        sheet.amend(AMENDED, CatalogueSheet.row(change.at("/amended/cells"), values));
        change.get("added").forEach(row -> sheet.add(CatalogueSheet.row(row, values)));
        if (withFault) {
            sheet.add(CatalogueSheet.row(change.get("faulty"), values));
        }
        return sheet.write();
    }

    private JsonNode preview(byte[] xlsx) {
        Multipart form = new Multipart().workbook("file", "danh-muc-sua-doi.xlsx", xlsx);
        JsonNode preview = api.upload(admin, IMPORTS, form, 201);
        String kept = IMPORTS + "/" + preview.get("importId").asText();
        DemoFailure.unless(
                api.get(admin, kept).get("rows").equals(preview.get("rows")),
                "The preview is not kept as it was shown");
        Map<String, Integer> effects = new TreeMap<>();
        preview.get("rows").forEach(row -> effects.merge(row.get("effect").asText(), 1, Integer::sum));
        say.line("Bảng danh mục .xlsx, xem trước: %s", effects);
        for (JsonNode row : preview.get("rows")) {
            row.get("problems")
                    .forEach(problem -> say.line(
                            "Dòng %d, cột %s: %s",
                            row.get("row").asInt(),
                            problem.get("column").asText(),
                            problem.get("message").asText()));
        }
        return preview;
    }

    private void compareVersions() {
        JsonNode differences = api.get(
                        admin,
                        "/api/v1/procedures/" + AMENDED + "/differences?from=" + FIRST_VERSION + "&to=" + nextMonth)
                .get("differences");
        boolean term = false;
        for (JsonNode difference : differences) {
            if (difference.get("field").asText().equals("term")) {
                term = true;
                say.line(
                        "Thủ tục %s từ %s, %s: %s → %s",
                        AMENDED,
                        Dates.day(nextMonth.toString()),
                        difference.get("label").asText(),
                        difference.get("before").asText(),
                        difference.get("after").asText());
            }
        }
        DemoFailure.unless(term, "The versions of " + AMENDED + " don't differ in their term: " + differences);
    }

    private void abolish() {
        Map<String, Object> decision = Map.of(
                "decision",
                Map.of("number", "1121/QĐ-UBND", "date", today.toString(), "issuer", "UBND tỉnh An Sơn"),
                "from",
                today.toString());
        DemoProcedure procedure = commune.procedure(ABOLISHED);
        String path = "/api/v1/procedures/" + ABOLISHED;
        api.postAsSeen(admin, path, path + "/abolition", decision);
        Api.Answer refused =
                api.tryPost(commune.counter(), "/api/v1/dossiers", commune.intake(procedure, CITIZEN, commune.now()));
        String why = refused.body().path("detail").asText();
        DemoFailure.unless(
                refused.status() == 422 && why.contains("1121/QĐ-UBND"),
                "An abolished procedure was answered " + refused.status() + ": " + refused.body());
        say.line("Bãi bỏ %s; quầy không nhận nữa: %s", ABOLISHED, why);
    }

    /** Without an account: what is in force, with what to bring, and nothing of the offices. */
    private void readByCitizens() {
        List<JsonNode> published = api.all(Gateway.CITIZEN, "/api/v1/published-procedures");
        List<String> codes =
                published.stream().map(each -> each.get("code").asText()).toList();
        boolean kept = api.all(commune.counter(), "/api/v1/procedures").stream()
                .anyMatch(each -> each.get("code").asText().equals(ABOLISHED));
        DemoFailure.unless(
                kept && codes.contains(AMENDED) && !codes.contains(ABOLISHED) && !codes.contains(NO_PROCEDURE),
                "Citizens read of these procedures: " + codes);
        JsonNode read = api.get(Gateway.CITIZEN, "/api/v1/published-procedures/" + AMENDED);
        DemoFailure.unless(
                read.has("components") && read.has("term") && !read.has("steps") && !read.has("versions"),
                "A citizen reads of " + AMENDED + ": " + read);
        say.line(
                "Người dân xem %d thủ tục đang có hiệu lực, không cần tài khoản; %s gồm %d thành phần hồ sơ",
                codes.size(), AMENDED, read.get("components").size());
    }
}
