package vn.cchc.dossier.paper;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.util.List;
import vn.cchc.kit.paper.PdfPrinter;

/** Fills a template and prints it; what people wrote is escaped by the template and never becomes markup. */
@Singleton
class Press {

    private final Engine templates;
    private final PdfPrinter printer;

    Press(Engine templates, PaperConfig config) {
        this.templates = templates;
        this.printer = new PdfPrinter(config.fonts().orElse(List.of()));
    }

    byte[] print(Sheet sheet) {
        return print(sheet.form(), "sheet", sheet);
    }

    byte[] print(Layout form, String name, Object data) {
        return printer.print(templates
                .getTemplate("paper/" + form.template() + ".html")
                .data(name, data)
                .render());
    }
}
