package vn.cchc.dossier.paper;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import vn.cchc.kit.paper.PdfPrinter;

/** Fills a template and prints it; what people wrote is escaped by the template and never becomes markup. */
@Singleton
class Press {

    private final Engine templates;
    private final PdfPrinter printer = new PdfPrinter();

    Press(Engine templates) {
        this.templates = templates;
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
