package vn.cchc.plan.importing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.cchc.plan.planning.NewPlan;
import vn.cchc.plan.planning.PlanDetails;
import vn.cchc.plan.planning.PlanKind;

/**
 * The head of the plan in a file; what is left out is taken from the file where that says it.
 *
 * @param title needed when the file has none
 * @param number left out while the document has none
 * @param issued left out while the document has no day
 * @param issuer agency code; needed when the letterhead names no agency that is known
 * @param year needed when the title names none
 * @param indexYear assessed year of the index the plan answers to
 * @param parent the document of the level above it carries out, as cited, or the id of the plan it is here
 * @param parentPlan id of the plan of the level above it carries out
 * @param legalBases documents it is based on, as cited
 * @param recipients nơi nhận
 * @param beforeIsInclusive whether "trước ngày D" in it accepts D itself; left out, as the installation is configured
 */
record PlanHead(
        @Size(max = 500) String title,
        @Size(max = 60) String number,
        LocalDate issued,
        @Size(max = 35) String issuer,
        @Min(2000) @Max(2100) Integer year,
        @NotNull PlanKind kind,
        @Min(2000) @Max(2100) Integer indexYear,
        @Size(max = 500) String parent,
        UUID parentPlan,
        @Size(max = 255) String signer,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> legalBases,
        @Size(max = 200) List<@NotBlank @Size(max = 500) String> recipients,
        Boolean beforeIsInclusive) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    PlanHead {
        boolean byId = parent != null && ID.matcher(parent.strip()).matches();
        parentPlan = byId && parentPlan == null ? UUID.fromString(parent.strip()) : parentPlan;
        parent = byId ? null : parent;
        title = given(title);
        number = given(number);
        issuer = given(issuer);
        signer = given(signer);
        legalBases = legalBases == null ? List.of() : legalBases;
        recipients = recipients == null ? List.of() : recipients;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Agencies are looked up as of the plan's day, or of its year's first day. */
    LocalDate day() {
        return issued == null ? LocalDate.of(year, 1, 1) : issued;
    }

    NewPlan plan() {
        return new NewPlan(title, number, issued, issuer, year, kind, indexYear, parent, signer, beforeIsInclusive);
    }

    /** What a draft takes over of it. */
    PlanDetails details() {
        return new PlanDetails(
                title,
                number,
                issued,
                null,
                parentPlan,
                null,
                signer,
                null,
                legalBases.isEmpty() ? null : legalBases,
                beforeIsInclusive);
    }
}
