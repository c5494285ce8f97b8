package vn.cchc.kit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Documents as Word writes them, down to the marks a reader never sees. */
class DocumentTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String NUMBERING = """
            <w:abstractNum w:abstractNumId="3">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2)"/></w:lvl>
            </w:abstractNum>
            <w:abstractNum w:abstractNumId="4">
              <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="3"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>
            <w:num w:numId="5"><w:abstractNumId w:val="3"/>
              <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>""";
    private static final String STYLES = """
            <w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>""";

    private static String table(String... rows) {
        return "<w:tbl><w:tblGrid><w:gridCol w:w=\"700\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String... paragraphs) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + String.join("", paragraphs) + "</w:tc>";
    }

    private static String text(String text) {
        return cell("", paragraph("", text));
    }

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String listed(int list, int depth, String text) {
        return paragraph("<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", text);
    }

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="%s"/>
                <Override PartName="/word/numbering.xml" ContentType="%s"/>
                <Override PartName="/word/styles.xml" ContentType="%s"/></Types>""".formatted(
                        MAIN, MAIN.replace("document.main", "numbering"), MAIN.replace("document.main", "styles")));
        parts.put("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                Target="word/document.xml"/></Relationships>""");
        parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
        parts.put("word/numbering.xml", root("numbering", NUMBERING));
        parts.put("word/styles.xml", root("styles", STYLES));
        return parts;
    }

    private static String root(String name, String content) {
        return "<w:" + name + " xmlns:w=\"" + WORD + "\">" + content + "</w:" + name + ">";
    }

    private static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<Grid> read(String body) {
        return read(zip(parts(body)));
    }

    private static List<Grid> read(byte[] file) {
        return Workbooks.readAny(
                "plan.docx", new ByteArrayInputStream(file), SheetLimits.STANDARD, text -> text.replace('\u00A0', ' '));
    }

    private static UnreadableFileException refusal(byte[] file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> read(file));
    }

    @Test
    void cellsMergeAcrossAndDown() {
        // When
        var grid = read(table(
                        row(cell("<w:gridSpan w:val=\"3\"/>", paragraph("", "I. Thể chế"))),
                        row(text("1"), text("Việc một"), cell("<w:vMerge w:val=\"restart\"/>", paragraph("", "Sở A"))),
                        row(text("2"), text("Việc hai"), cell("<w:vMerge/>", "<w:p/>"))))
                .get(0);

        // Then
        assertThat(grid.name()).isEqualTo("Bảng 1");
        assertThat(grid.width(0, 0)).isEqualTo(3);
        assertThat(grid.text(2, 2)).isEmpty();
        assertThat(grid.shown(2, 2)).isEqualTo("Sở A");
        assertThat(grid.continuesFromAbove(2, 2)).isTrue();
        assertThat(grid.continuesFromAbove(1, 2)).isFalse();
    }

    @Test
    void numbersThatWordGivesAreRead() {
        // When
        var grid = read(table(
                        row(
                                cell("", listed(1, 0, "Thể chế")),
                                cell("", listed(1, 1, "Rà soát"), listed(1, 1, "Kiểm tra"))),
                        row(cell("", listed(1, 0, "")), cell("", listed(1, 1, "Lại từ đầu"))),
                        row(cell("", listed(5, 0, "Bắt đầu lại")), cell("", listed(0, 0, "không số")))))
                .get(0);

        // Then
        assertThat(grid.text(0, 0)).isEqualTo("I. Thể chế");
        assertThat(grid.text(0, 1)).isEqualTo("I.1) Rà soát\nI.2) Kiểm tra");
        assertThat(grid.text(1, 0)).isEqualTo("II.");
        assertThat(grid.text(1, 1)).isEqualTo("II.1) Lại từ đầu");
        assertThat(grid.text(2, 0)).isEqualTo("VII. Bắt đầu lại");
        assertThat(grid.text(2, 1)).isEqualTo("không số");
    }

    @Test
    void bulletsOfListsAndStylesAreRead() {
        // When
        var grid = read(table(
                        row(cell("", listed(2, 0, "Kế hoạch"), paragraph("<w:pStyle w:val=\"MucCon\"/>", "Báo cáo")))))
                .get(0);

        // Then
        assertThat(grid.text(0, 0)).isEqualTo("• Kế hoạch\n• Báo cáo");
    }

    @Test
    void whatWasDeletedHiddenOrFloatsIsNotThere() {
        // Given
        var changed = "<w:p><w:r><w:t>Trước ngày </w:t></w:r><w:del><w:r><w:delText>15</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>20</w:t></w:r></w:ins><w:r><w:noBreakHyphen/><w:t>3</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:tab/><w:t>hiện</w:t></w:r>"
                + "<w:r><w:txbxContent><w:p><w:r><w:t>khung</w:t></w:r></w:p></w:txbxContent></w:r></w:p>";
        var deleted = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + text("bỏ") + "</w:tr>";

        // When
        var grid = read(table(
                        deleted,
                        row(
                                cell(
                                        "<w:tcPrChange><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tcPrChange>",
                                        changed),
                                text("b"))))
                .get(0);

        // Then
        assertThat(grid.text(0, 0)).isEqualTo("Trước ngày 20-3 hiện");
        assertThat(grid.text(0, 1)).isEqualTo("b");
        assertThat(grid.rowNumbers()).containsExactly(0);
    }

    private static String box(String content) {
        return "<w:p><w:r><w:t>trước </w:t></w:r><w:r><w:txbxContent>" + content
                + "</w:txbxContent></w:r><w:r><w:t>sau</w:t></w:r></w:p>";
    }

    @Test
    void textBoxesAndHeadersOfPagesStandBesideTheTables() {
        // Given
        var parts = parts(box(paragraph("", "Số: 12/KH-UBND"))
                + table(row(text("1"), cell("", box(paragraph("", "DỰ THẢO") + table(row(text("trong khung")))))))
                + "<w:p><w:r><v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\"/></w:r></w:p>"
                + table(row(text("2"))));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/word/header1.xml\" ContentType=\""
                                + MAIN.replace("document.main", "header") + "\"/></Types>"));
        parts.put(
                "word/header1.xml",
                root("hdr", table(row(text("UBND XÃ IA SOL"))) + paragraph("", "Phụ lục") + paragraph("", "3")));

        // When
        var grids = read(zip(parts));

        // Then
        assertThat(grids).extracting(Grid::name).containsExactly("Bảng 1", "Bảng 2", "Bảng trong hộp chữ 1");
        assertThat(grids.get(0).before()).containsExactly("trước sau");
        assertThat(grids.get(0).text(0, 1)).isEqualTo("trước sau");
        assertThat(grids.get(0).beside().texts())
                .containsExactly("Số: 12/KH-UBND", "DỰ THẢO", "UBND XÃ IA SOL", "Phụ lục");
        assertThat(grids.get(0).beside().pictures()).isEqualTo(1);
        assertThat(grids.get(2).text(0, 0)).isEqualTo("trong khung");
    }

    @Test
    void aTableIsCutInTwo() {
        // Given
        var grid = read(paragraph("", "Phụ lục")
                        + table(
                                row(
                                        cell("<w:gridSpan w:val=\"2\"/>", paragraph("", "I. Thể chế")),
                                        text("II. Công vụ")),
                                row(text("1"), text("Việc một"), text("2"))))
                .get(0);

        // When
        var halves = grid.cutAt(2);

        // Then
        assertThat(halves.get(0).width(0, 0)).isEqualTo(2);
        assertThat(halves.get(0).cells(1)).containsExactly(Map.entry(0, "1"), Map.entry(1, "Việc một"));
        assertThat(halves.get(1).cells(1)).containsExactly(Map.entry(0, "2"));
        assertThat(halves.get(0).caption()).contains("Phụ lục");
        assertThat(halves.get(1).caption()).contains("");
    }

    @Test
    void aTableInsideACellIsItsTextAndATableToo() {
        // When
        var grids = read(paragraph("", "II. Công vụ")
                + table(row(text("1"), cell("", table(row(text("a"), text("b"))), "<w:p/>")))
                + table(row(text("2"))));

        // Then
        assertThat(grids).hasSize(3);
        assertThat(grids.get(0).text(0, 1)).isEqualTo("a b");
        assertThat(grids.get(1).text(0, 1)).isEqualTo("b");
        assertThat(grids.get(0).caption()).contains("II. Công vụ");
        assertThat(grids.get(2).caption()).contains("");
    }

    @Test
    void theParagraphsBetweenTablesAndAfterTheLastAreKept() {
        // When
        var grids = read(paragraph("", "Căn cứ luật")
                + paragraph("", "I. Công vụ")
                + table(row(text("1")))
                + table(row(text("2")))
                + paragraph("", "Nơi nhận"));

        // Then
        assertThat(grids.get(0).before()).containsExactly("Căn cứ luật", "I. Công vụ");
        assertThat(grids.get(0).after()).isEmpty();
        assertThat(grids.get(1).before()).isEmpty();
        assertThat(grids.get(1).after()).containsExactly("Nơi nhận");
    }

    @Test
    void contentControlsAreLookedThroughAndEdgesAHairApartAreOne() {
        // Given
        var grid = "<w:tblGrid><w:gridCol w:w=\"700\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        var first = "<w:sdt><w:sdtContent>" + row(text("1"), cell("<w:gridSpan w:val=\"2\"/>", paragraph("", "việc")))
                + "</w:sdtContent></w:sdt>";
        var second = row(cell("<w:gridSpan w:val=\"2\"/>", paragraph("", "2")), text("việc hai"));

        // When
        var read = read("<w:tbl>" + grid + first + second + "</w:tbl>").get(0);

        // Then
        assertThat(read.text(0, 1)).isEqualTo("việc");
        assertThat(read.text(1, 1)).isEqualTo("việc hai");
    }

    @Test
    void refusesMacrosEntitiesBombsAndDamage() {
        // Given
        var macros = parts(table(row(text("a"))));
        macros.put("word/vbaProject.bin", "x");
        var macroType = parts(table(row(text("a"))));
        macroType.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(MAIN, "application/vnd.ms-word.document.macroEnabled.main+xml"));
        var entity = parts(table(row(text("a"))));
        entity.computeIfPresent(
                "word/document.xml", (name, xml) -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + xml);
        var bomb = parts("");
        bomb.put("word/media/image.bin", "0".repeat((int) SheetLimits.STANDARD.unpackedBytes()));
        var damaged = parts(table(row(text("a"))));
        damaged.put("word/document.xml", "<w:document");
        var nested = parts(table(row(cell("", nested(30)))));

        // Then
        assertThat(refusal(zip(macros)).code()).isEqualTo(FileProblem.MACROS);
        assertThat(refusal(zip(macroType)).code()).isEqualTo(FileProblem.MACROS);
        assertThat(refusal(zip(entity)).code()).isEqualTo(FileProblem.MALFORMED);
        assertThat(refusal(zip(bomb)).code()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(refusal(zip(damaged)).code()).isEqualTo(FileProblem.MALFORMED);
        assertThat(refusal(zip(nested)).code()).isEqualTo(FileProblem.MALFORMED);
    }

    private static String nested(int depth) {
        return depth == 0 ? "<w:p/>" : table(row(cell("", nested(depth - 1))));
    }

    @Test
    void refusesAMillionRowsNamingTheTable() {
        // Given
        var rows = "<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(1_000_000);

        // When
        var refusal = refusal(zip(parts("<w:tbl>" + rows + "</w:tbl>")));

        // Then
        assertThat(refusal.code()).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(refusal.sheet()).isEqualTo("Bảng 1");
        assertThat(refusal.row()).isEqualTo(SheetLimits.STANDARD.rows() + 1);
    }

    @Test
    void refusesAPassword() throws Exception {
        // Given
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(zip(parts(table(row(text("a"))))));
            }
            container.writeFilesystem(out);
        }

        // Then
        assertThat(refusal(out.toByteArray()).code()).isEqualTo(FileProblem.ENCRYPTED);
    }

    @Test
    void aDocumentIsNoWorkbookAndWordsAreNeither() {
        // Given
        var document = zip(parts(table(row(text("a")))));

        // When
        var asWorkbook = catchThrowableOfType(
                UnreadableFileException.class,
                () -> Workbooks.read(new ByteArrayInputStream(document), SheetLimits.STANDARD, text -> text));

        // Then
        assertThat(asWorkbook.code()).isEqualTo(FileProblem.TYPE);
        assertThat(asWorkbook).hasMessageContaining(".xlsx");
        assertThat(refusal("{\\rtf1 cũ}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining(".docx")
                .extracting(UnreadableFileException::code)
                .isEqualTo(FileProblem.TYPE);
    }
}
