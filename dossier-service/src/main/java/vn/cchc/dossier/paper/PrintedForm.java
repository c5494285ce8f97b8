package vn.cchc.dossier.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import vn.cchc.kit.web.FileAnswers;

/** A form as a file; nobody keeps a copy on the way. */
public final class PrintedForm {

    public static final String PDF = FileAnswers.PDF;

    private final String name;
    private final byte[] pdf;

    private PrintedForm(String name, byte[] pdf) {
        this.name = name;
        this.pdf = pdf;
    }

    static PrintedForm of(Sheet sheet, Press press) {
        String name = sheet.dossier().code() + "-mau-" + sheet.form().number() + ".pdf";
        return new PrintedForm(name, press.print(sheet));
    }

    byte[] pdf() {
        return pdf;
    }

    public Response response() {
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
