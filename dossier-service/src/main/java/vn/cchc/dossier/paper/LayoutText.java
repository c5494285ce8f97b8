package vn.cchc.dossier.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the page of a form with its text and with what the text may use.
 *
 * @param fields by the path a layout names them with; {@code []} stands for the element of a list, which a loop gives a name
 * @param parts delivered pieces a layout may include
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LayoutText(LayoutVersion version, String text, List<Usable> fields, List<Part> parts) {

    /** What a field is. */
    enum Sort {
        TEXT,
        NUMBER,
        YES_OR_NO,
        LIST,
        GROUP
    }

    /**
     * A field that may be used.
     *
     * @param mayBeEmpty whether there are forms without it; asking a field of an empty group ends the printing
     * @param example from the specimen; absent for lists and groups
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Usable(String path, Sort sort, String meaning, boolean mayBeEmpty, String example) {}

    /** A piece that may be included, as {@code {#include paper/line text=… /}}. */
    @Schema(name = "LayoutPart")
    record Part(String name, String text) {}

    static List<Part> deliveredParts() {
        return LayoutEngine.PARTS.stream()
                .map(name -> new Part(LayoutEngine.FOLDER + name, LayoutEngine.text(name)))
                .toList();
    }
}
