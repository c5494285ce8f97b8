package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.cchc.dossier.paper.RegisterBook.Opened;
import vn.cchc.dossier.paper.RegisterBook.Output;
import vn.cchc.dossier.paper.RegisterQuery.Days;
import vn.cchc.kit.spreadsheet.Xlsx;

/** Writes a register down. */
@ApplicationScoped
class Registers {

    static final String PDF = "pdf";
    static final String XLSX = "xlsx";

    private final RegisterBook book;
    private final Press press;
    private final PaperConfig config;
    private final Clock clock;

    Registers(RegisterBook book, Press press, PaperConfig config, Clock clock) {
        this.book = book;
        this.press = press;
        this.config = config;
        this.clock = clock;
    }

    Opened open(String agency, Days days, String format, String address) {
        int most = format.equals(PDF) ? config.registerLines() : Integer.MAX_VALUE;
        return book.open(agency, days, new Output(format, most), address);
    }

    void workbook(Opened register, OutputStream out) {
        Iterator<RegisterLine> lines = new RegisterLines(book, register);
        Iterator<List<Object>> rows = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public List<Object> next() {
                return lines.next().cells();
            }
        };
        Xlsx.write(out, register.form().title(), RegisterLine.HEADINGS, rows);
    }

    byte[] pdf(Opened register) {
        List<RegisterLine> lines = new ArrayList<>();
        new RegisterLines(book, register).forEachRemaining(lines::add);
        RegisterSheet sheet = new RegisterSheet(
                register.form(),
                book.letterhead(register, clock.instant()),
                Words.day(register.days().from()),
                Words.day(register.days().to()),
                lines);
        return press.print(register.form(), "register", sheet);
    }
}
