package vn.cchc.kit.paper;

import com.openhtmltopdf.pdfboxout.PagePosition;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Makes an empty signature field of every element that is kept free for one, for the tool a document is signed with. */
final class SignatureFields {

    /** How the id of such an element begins; the rest is the name of the field. */
    static final Pattern PLACES = Pattern.compile("signature-[a-z]+");

    private SignatureFields() {}

    static void add(PDDocument pdf, List<? extends PagePosition<?>> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        PDAcroForm form = new PDAcroForm(pdf);
        pdf.getDocumentCatalog().setAcroForm(form);
        for (PagePosition<?> place : places) {
            PDPage page = pdf.getPage(place.getPageNo());
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(place.getId());
            field.setAlternateFieldName(place.getId());
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight()));
            widget.setPage(page);
            widget.setPrinted(true);
            page.getAnnotations().add(widget);
            form.getFields().add(field);
        }
    }
}
