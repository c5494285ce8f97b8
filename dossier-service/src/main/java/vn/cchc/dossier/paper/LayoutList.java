package vn.cchc.dossier.paper;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forms of a set with the versions of their pages. */
record LayoutList(List<Item> items) {

    /**
     * One form.
     *
     * @param number in its set; TB for the notice of a refused result, which is in none
     * @param versions in the order of their days, the delivered one first
     */
    @Schema(name = "ListedLayout")
    record Item(String number, FormKind kind, String title, List<LayoutVersion> versions) {}
}
