package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

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
