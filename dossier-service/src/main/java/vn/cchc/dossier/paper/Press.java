package vn.cchc.dossier.paper;

import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.kit.paper.PdfPrinter;

/** Fills the layout of a form and prints it; what people wrote is escaped by the layout and never becomes markup. */
@Singleton
class Press {

    /** Where the text of a version lies that was put; a version never changes. */
    interface Texts {
        String of(Layout form);
    }

    private record Key(String set, String number, int version) {}

    private final LayoutEngine engine;
    private final Texts texts;
    private final PdfPrinter printer;
    private final Map<Key, Template> read = new ConcurrentHashMap<>();

    Press(LayoutEngine engine, Texts texts, PaperConfig config) {
        this.engine = engine;
        this.texts = texts;
        this.printer = new PdfPrinter(config.fonts().orElse(List.of()));
    }

    byte[] print(Sheet sheet) {
        return print(sheet.form(), "sheet", sheet);
    }

    byte[] print(Layout form, String name, Object data) {
        return printer.print(engine.fill(layout(form), name, data, Budget.ofPrint()));
    }

    /** A page of a layout nobody's paper depends on yet, with at most so many sides. */
    byte[] print(String page, int mostSides) {
        return printer.print(page, mostSides);
    }

    private Template layout(Layout form) {
        return form.version() == Layout.DELIVERED ? engine.delivered(form.template()) : read(form);
    }

    private Template read(Layout form) {
        Key key = new Key(form.set().code(), form.number(), form.version());
        Template known = read.get(key);
        if (known != null) {
            return known;
        }
        Template fresh = engine.compile(texts.of(form));
        read.put(key, fresh);
        return fresh;
    }
}
