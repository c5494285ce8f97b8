package vn.cchc.report.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.cchc.kit.spreadsheet.Csv;
import vn.cchc.kit.spreadsheet.FormTable;
import vn.cchc.kit.spreadsheet.FormWorkbook;

/** Hands a report out in the form asked for; whatever the form, the figures are those of the same record. */
@ApplicationScoped
public class Renditions {

    private final TablePress press;
    private final TablePage page;

    Renditions(TablePress press, TablePage page) {
        this.press = press;
        this.page = page;
    }

    /**
     * The answer, with a file name for what is saved rather than read.
     *
     * @param report makes the report; the format is judged first, so that a wrong one costs nothing
     * @param table the report as a table with the columns of its form
     * @param file the name without its ending; ASCII
     */
    public <R> Response answer(
            FormatRequest asked, Supplier<R> report, Function<R, FormTable> table, Function<R, String> file) {
        if (asked.isPage()) {
            return page.answer(asked.http, table.apply(report.get()));
        }
        var format = asked.read();
        var made = report.get();
        if (format == ReportFormat.JSON) {
            return Response.ok(made, MediaType.APPLICATION_JSON_TYPE).build();
        }
        return Response.ok(body(format, table.apply(made)), type(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(file.apply(made), format.ending()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Object body(ReportFormat format, FormTable table) {
        return switch (format) {
            case CSV -> (StreamingOutput) out -> Csv.write(out, table);
            case XLSX -> (StreamingOutput) out -> FormWorkbook.write(out, table);
            case PDF -> press.print(table);
            case JSON -> throw new IllegalArgumentException("A report is its own JSON");
        };
    }

    private static String type(ReportFormat format) {
        return format == ReportFormat.CSV ? format.mediaType() + ";charset=UTF-8" : format.mediaType();
    }
}
