package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.paper.RegisterBook.Opened;
import vn.cchc.kit.spreadsheet.Xlsx;

/** Writes a register down. */
@ApplicationScoped
class Registers {

    static final String PDF = "pdf";
    static final String XLSX = "xlsx";

    /** A printed volume, and the one that follows if there is one. */
    record Printed(byte[] pdf, Optional<Volume> next) {}

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

    /** One volume of it. */
    Printed pdf(Opened register, Volume volume) {
        int most = config.registerLines();
        RegisterLines all = new RegisterLines(book, register, volume);
        List<RegisterLine> lines = new ArrayList<>();
        while (lines.size() < most && all.hasNext()) {
            lines.add(all.next());
        }
        boolean more = all.hasNext();
        RegisterSheet sheet = new RegisterSheet(
                register.form(),
                book.letterhead(register, clock.instant()),
                Words.day(register.days().from()),
                Words.day(register.days().to()),
                volume.number(),
                more,
                lines);
        byte[] pdf = press.print(register.form(), "register", sheet);
        return new Printed(pdf, more ? Optional.of(after(volume, lines)) : Optional.empty());
    }

    private static Volume after(Volume volume, List<RegisterLine> lines) {
        RegisterLine last = lines.get(lines.size() - 1);
        return new Volume(
                volume.number() + 1, last.number(), List.of(last.receipt().toString(), last.code()));
    }
}
