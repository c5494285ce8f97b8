package vn.cchc.report.rendering;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.Xlsx;

/** What a report is handed out as. */
public enum ReportFormat {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Csv.MEDIA_TYPE),
    XLSX(Xlsx.MEDIA_TYPE),
    PDF(ReportFormat.PDF_TYPE);

    public static final String PDF_TYPE = "application/pdf";

    private static final Text UNKNOWN = Text.of("phải là json, csv, xlsx hoặc pdf", "must be json, csv, xlsx or pdf");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameter goes before the Accept header; JSON where neither asks for anything. */
    static ReportFormat of(String parameter, Request request) {
        if (parameter == null) {
            return accepted(request);
        }
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(parameter))
                .findFirst()
                .orElseThrow(() -> Problems.validation(Violation.query("format", UNKNOWN)));
    }

    private static ReportFormat accepted(Request request) {
        var types = Arrays.stream(values()).map(ReportFormat::type).toArray(MediaType[]::new);
        List<Variant> variants = Variant.mediaTypes(types).build();
        var chosen = request.selectVariant(variants);
        return Arrays.stream(values())
                .filter(format -> chosen != null && format.type().isCompatible(chosen.getMediaType()))
                .findFirst()
                .orElse(JSON);
    }

    private MediaType type() {
        return MediaType.valueOf(mediaType);
    }
}
