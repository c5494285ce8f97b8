package vn.cchc.dossier.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.paper.Layout.FormSet;
import vn.cchc.dossier.paper.Layout.Paper;

/**
 * The forms of one circular; in force until the set that begins next.
 *
 * @param name the circular as it stands on the forms
 * @param desk what the place is called that receives dossiers, as it stands in the letterhead
 * @param effectiveFrom dossiers received from this day on are printed on it
 */
record SetOfForms(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
        String code,

        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100) String desk,
        @NotNull LocalDate effectiveFrom,
        @NotBlank @Size(max = 500) String legalBasis,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Form> forms) {

    /**
     * One form of the set.
     *
     * @param template how it is laid out; each kind of form has its own
     * @param page the paper in words of CSS
     * @param suffix what follows the number of the document, such as {@code /TNHS}
     * @param copies whether one copy stays on file and another goes to the applicant
     * @param notes the paragraphs below the form
     */
    @Schema(name = "FormOfSet")
    record Form(
            @NotNull @Pattern(regexp = "[0-9]{2}") String number,
            @NotNull FormKind kind,
            @NotBlank @Size(max = 200) String title,
            @NotNull @Size(max = 40) String template,

            @NotNull @Pattern(regexp = "A[45] (portrait|landscape)")
            String page,

            @NotNull @Pattern(regexp = "(/[A-ZĐ0-9-]{1,20})?")
            String suffix,

            boolean copies,
            @NotNull @Size(max = 10) List<@NotBlank @Size(max = 1000) String> notes) {

        private Layout of(FormSet set) {
            return new Layout(set, number, kind, title, template, new Paper(page, suffix, copies), notes);
        }
    }

    /** As they are delivered with the service, and the letter that no set has. */
    List<Layout> layouts() {
        FormSet set = new FormSet(code, name, desk);
        return Stream.concat(forms.stream().map(form -> form.of(set)), Stream.of(Layout.ofRefusedResult(set)))
                .toList();
    }
}
