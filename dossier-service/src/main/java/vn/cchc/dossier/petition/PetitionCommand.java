package vn.cchc.dossier.petition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.petition.domain.PetitionAction;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * What is done about a petition.
 *
 * @param text the reason, what is missing, what was brought, or the answer
 * @param question the petition in words that everybody may read; only for publication
 * @param agency the one that answers from now on; only for classification and transfer
 * @param attachments what was brought, or goes with the answer
 * @param fault whether staff were at fault, and the measure proposed; only for the answer
 */
record PetitionCommand(
        @NotNull PetitionEventType type,
        @Size(max = 5000) String text,
        @Size(max = 5000) String question,
        @Size(max = 35) String agency,
        Boolean fault,
        PetitionAction.Measure measure,
        @Size(max = 20) List<@NotNull @Valid Attachment> attachments) {

    private static final Text REQUIRED = Text.of("bắt buộc với việc này", "is required for this");
    private static final Text FOREIGN = Text.of("không thuộc việc này", "does not belong to this");

    static PetitionCommand of(PetitionEventType type, String text, List<Attachment> attachments) {
        return new PetitionCommand(type, text, null, null, null, null, attachments);
    }

    PetitionAction action() {
        return new PetitionAction(type, agency, fault, measure);
    }

    void check() {
        List<Violation> faults = new ArrayList<>();
        switch (type) {
            case RECEIVED, OVERDUE, REDATED ->
                faults.add(Violation.at("/type", "do hệ thống ghi nhận", "is recorded by the system"));
            case CLASSIFIED -> allowed(faults, false, true, false);
            case TRANSFERRED -> {
                required(faults, "/text", text);
                required(faults, "/agency", agency);
                allowed(faults, false, true, false);
            }
            case REFUSED, RETURNED, SUPPLEMENT_REQUESTED, SUPPLEMENT_RECEIVED, REOPENED -> {
                required(faults, "/text", text);
                allowed(faults, false, false, false);
            }
            case ANSWERED -> {
                required(faults, "/text", text);
                allowed(faults, false, false, true);
            }
            case PUBLISHED -> {
                required(faults, "/text", text);
                required(faults, "/question", question);
                allowed(faults, true, false, false);
            }
        }
        foreign(faults, "/attachments", attachments != null && !takesAttachments());
        if (!faults.isEmpty()) {
            throw Problems.validation(faults);
        }
    }

    private boolean takesAttachments() {
        return switch (type) {
            case SUPPLEMENT_RECEIVED, REOPENED, ANSWERED -> true;
            case RECEIVED,
                    CLASSIFIED,
                    REFUSED,
                    RETURNED,
                    TRANSFERRED,
                    SUPPLEMENT_REQUESTED,
                    PUBLISHED,
                    OVERDUE,
                    REDATED -> false;
        };
    }

    private void allowed(List<Violation> faults, boolean asksQuestion, boolean namesAgency, boolean judges) {
        foreign(faults, "/question", !asksQuestion && question != null);
        foreign(faults, "/agency", !namesAgency && agency != null);
        foreign(faults, "/fault", !judges && fault != null);
        foreign(faults, "/measure", !judges && measure != null);
    }

    private static void foreign(List<Violation> faults, String pointer, boolean present) {
        if (present) {
            faults.add(Violation.at(pointer, FOREIGN));
        }
    }

    private static void required(List<Violation> faults, String pointer, String value) {
        if (value == null || value.isBlank()) {
            faults.add(Violation.at(pointer, REQUIRED));
        }
    }
}
