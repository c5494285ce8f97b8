package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.cchc.local.DemoUser;

/** The printed forms of a dossier, and what stands on them. */
final class Forms {
    private final Api api;

    Forms(Api api) {
        this.api = api;
    }

    /** The newest form of a kind that can be printed for a dossier. */
    JsonNode of(DemoUser user, String dossier, String kind) {
        JsonNode forms = api.get(user, "/api/v1/dossiers/" + dossier + "/forms").get("items");
        JsonNode newest = null;
        for (JsonNode form : forms) {
            newest = form.get("kind").asText().equals(kind) ? form : newest;
        }
        DemoFailure.unless(newest != null, "No " + kind + " of " + dossier + " can be printed: " + forms);
        return newest;
    }

    byte[] print(DemoUser user, JsonNode form) {
        return api.download(user, form.get("link").asText(), "application/pdf");
    }

    /** What a form says, its words with one space between. */
    String text(DemoUser user, String dossier, String kind) {
        return text(user, of(user, dossier, kind).get("link").asText());
    }

    /** What the PDF under this path says. */
    String text(DemoUser user, String path) {
        try (PDDocument document = Loader.loadPDF(api.download(user, path, "application/pdf"))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be read", e);
        }
    }
}
