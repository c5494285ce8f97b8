package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure is opened down to its dossiers and explained, and goes out as the workbook and the PDF an office sends. */
final class OpenedFigureScene implements Scene {
    private static final String CELL = "resolved.late";

    private final ReportDesk desk;
    private final Say say;

    OpenedFigureScene(ReportDesk desk, Say say) {
        this.desk = desk;
        this.say = say;
    }

    @Override
    public void play() {
        open();
        openShare();
        explainOneOfEach();
        sendOut();
    }

    private void open() {
        int figure = ReportDesk.figure(desk.form(), "/resolved/late");
        Set<String> dossiers = desk.all("dossiers?cell=" + CELL).stream()
                .map(item -> item.get("dossier").asText())
                .collect(Collectors.toSet());
        JsonNode explained = desk.report("explain?cell=" + CELL);
        DemoFailure.unless(
                figure > 0
                        && dossiers.size() == figure
                        && explained.get("count").asInt() == figure
                        && !explained.get("source").asText().isBlank(),
                "Behind " + figure + " late dossiers are " + dossiers + ", explained as " + explained);
        say.line(
                "Mở ô “%s”: %d hồ sơ, đúng bằng số trong biểu",
                explained.get("title").asText(), figure);
        say.line(
                "Giải thích: %s (%s)",
                explained.get("definition").asText(), explained.get("source").asText());
    }

    /** The first figure of each report in the dictionary that needs nothing to be named. */
    private void explainOneOfEach() {
        JsonNode dictionary =
                desk.api().get(desk.analyst(), ReportDesk.REPORTS + "figures").get("figures");
        Map<String, String> first = new LinkedHashMap<>();
        dictionary.forEach(figure -> {
            if (!figure.get("groupNeeded").asBoolean()
                    && !figure.get("planNeeded").asBoolean()) {
                first.putIfAbsent(
                        figure.get("report").asText(), figure.get("code").asText());
            }
        });
        first.values().forEach(code -> {
            JsonNode explained = desk.report("explain?figure=" + code);
            long answers =
                    Stream.of("count", "share", "value").filter(explained::has).count();
            DemoFailure.unless(answers == 1 || explained.has("missing"), code + " is explained as " + explained);
        });
        DemoFailure.unless(first.size() > 10, "Reports with a dictionary are " + first);
        say.line("Danh mục có %d số liệu; giải thích mỗi báo cáo một số liệu: %s", dictionary.size(), first.values());
    }

    /** Numerator and denominator, the slowest dossiers, and the list as a file. */
    private void openShare() {
        JsonNode share = desk.report("on-time").at("/total/0");
        int part = opened("measure=on-time&part=part");
        int whole = opened("measure=on-time&part=whole");
        DemoFailure.unless(
                part == share.get("part").asInt() && whole == share.get("of").asInt(),
                "Behind " + share + " are " + part + " and " + whole + " dossiers");
        JsonNode slowest = desk.report("dossiers?cell=resolved.total&order=slowest&limit=1")
                .at("/items/0");
        byte[] list = download("dossiers?cell=" + CELL + "&format=csv", "text/csv", "\u00ef\u00bb\u00bf");
        say.line(
                "Mở tử số và mẫu số của tỷ lệ đúng hạn: %d / %d hồ sơ; lâu nhất là %s, %s ngày làm việc; danh sách quá hạn"
                        + " tải về thành CSV (%d byte)",
                part,
                whole,
                slowest.path("dossier").asText(),
                slowest.path("workingDays").asText(),
                list.length);
    }

    private int opened(String figure) {
        JsonNode list = desk.report("dossiers?" + figure + "&limit=1");
        DemoFailure.unless(list.get("count").asInt() == list.get("figure").asInt(), "A figure of dossiers is " + list);
        return list.get("count").asInt();
    }

    private void sendOut() {
        byte[] workbook = download("dossier-resolution?groupBy=field&format=xlsx", Multipart.XLSX, "PK");
        byte[] pdf = download("agency-scoreboard?format=pdf", "application/pdf", "%PDF-");
        say.line(
                "Tải biểu II.06a thành Excel (%d byte) và bảng xếp hạng thành PDF (%d byte)",
                workbook.length, pdf.length);
    }

    private byte[] download(String report, String type, String begins) {
        byte[] file = desk.api().download(desk.analyst(), desk.path(report), type);
        String head = new String(file, 0, Math.min(begins.length(), file.length), StandardCharsets.ISO_8859_1);
        DemoFailure.unless(head.equals(begins), report + " begins with " + head);
        return file;
    }
}
