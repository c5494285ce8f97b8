package vn.cchc.local.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The register of two months as a workbook, and of the day as a PDF: every dossier the counter received is in it. */
final class RegisterScene implements Scene {
    private static final String PATH = "/api/v1/dossier-register";
    private static final int DAYS_BACK = 75;
    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}(\\.[0-9A-Z]+)*-\\d{6}-\\d{4,6}");

    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    RegisterScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        LocalDate from = today.minusDays(DAYS_BACK);
        Set<String> listed = codes(
                commune.api().download(commune.counter(), PATH + "?from=" + from + "&to=" + today, Multipart.XLSX));
        Set<String> received = received(from);
        DemoFailure.unless(
                listed.equals(received),
                "The register has " + listed.size() + " dossiers, received were " + received.size());
        byte[] pdf =
                commune.api().download(commune.counter(), PATH + "?from=" + today + "&to=" + today, "application/pdf");
        say.line(
                "Sổ theo dõi %s từ %s: %d hồ sơ trong .xlsx, đúng bằng số đã nhận; sổ của ngày: PDF %d KB",
                commune.agency(), Dates.day(from.toString()), listed.size(), pdf.length / 1024);
    }

    private Set<String> received(LocalDate from) {
        Set<String> received = new TreeSet<>();
        commune.api().all(commune.counter(), "/api/v1/dossiers").forEach(dossier -> {
            LocalDate day = Dates.businessDay(dossier.get("receivedAt").asText());
            if (dossier.get("receivingAgency").asText().equals(commune.agency()) && !day.isBefore(from)) {
                received.add(dossier.get("code").asText());
            }
        });
        return received;
    }

    private static Set<String> codes(byte[] xlsx) {
        DataFormatter texts = new DataFormatter();
        Set<String> codes = new TreeSet<>();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        String text = texts.formatCellValue(cell);
                        if (CODE.matcher(text).matches()) {
                            codes.add(text);
                        }
                    }));
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException("The register can't be read", e);
        }
    }
}
