package vn.cchc.report.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
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
    private final LockNotices locks;

    Renditions(TablePress press, TablePage page, LockNotices locks) {
        this.press = press;
        this.page = page;
        this.locks = locks;
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
        return answer(asked, report, table, file, made -> asked.report());
    }

    /**
     * The same of what is read from a report.
     *
     * @param source the last part of that report's path, whose corrections are counted where it is read from a lock
     */
    public <R> Response answer(
            FormatRequest asked,
            Supplier<R> report,
            Function<R, FormTable> table,
            Function<R, String> file,
            Function<R, String> source) {
        if (asked.isPage()) {
            var made = report.get();
            var shown = table.apply(made);
            var closed =
                    locks.find().map(lock -> new TablePage.Closed(locks.words(lock, source.apply(made)), lock.page()));
            return page.answer(asked, shown, closed);
        }
        var format = asked.read();
        var made = report.get();
        var lock = locks.find();
        if (format == ReportFormat.JSON) {
            var body =
                    lock.<Object>map(closed -> new LockedReport(made, closed)).orElse(made);
            return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
        }
        var words = lock.map(closed -> locks.words(closed, source.apply(made)));
        return Response.ok(body(format, table.apply(made), words), type(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(file.apply(made), format.ending()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Object body(ReportFormat format, FormTable plain, Optional<String> lock) {
        return switch (format) {
            case CSV -> {
                var table = lock.map(words -> LockWords.asRow(plain, words)).orElse(plain);
                yield (StreamingOutput) out -> Csv.write(out, table);
            }
            case XLSX -> {
                var table = lock.map(words -> LockWords.asNote(plain, words)).orElse(plain);
                yield (StreamingOutput) out -> FormWorkbook.write(out, table);
            }
            case PDF ->
                press.print(lock.map(words -> LockWords.asNote(plain, words)).orElse(plain));
            case JSON -> throw new IllegalArgumentException("A report is its own JSON");
        };
    }

    private static String type(ReportFormat format) {
        return format == ReportFormat.CSV ? format.mediaType() + ";charset=UTF-8" : format.mediaType();
    }
}
