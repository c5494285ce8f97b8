package vn.cchc.dossier.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.CounterNotes.PaymentMethod;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.CorrectionRequest;
import vn.cchc.dossier.intake.Document;
import vn.cchc.dossier.intake.IntakeRequest.Handed;

/** What an event may say beside its type; each field names the types that read it, other types keep it unread. */
@Schema(
        name = "EventData",
        description = "What an event other than RECEIVED says beside its type. Each field names the types that read it;"
                + " a field that is required for a type is said to be.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventData(
        @Schema(
                description = "Why, in words. Required for NOT_ACCEPTED, SUSPENDED, TERMINATED, RESCHEDULED,"
                        + " APOLOGISED, CORRECTED and a FINISHED that is REFUSED; SUPPLEMENT_REQUESTED needs it or"
                        + " items.")
        @Size(max = 2000)
        String reason,

        @Schema(description = "SUPPLEMENT_REQUESTED: what is to be completed, all together (form 02).") @Size(max = 100)
        List<@NotNull @Valid Item> items,

        @Schema(description = "FORWARDED, required: the agency the dossier goes to.") @Size(max = 35)
        String to,

        @Schema(description = "FORWARDED, TAKEN: the staff id of the officer, never a name: it is published.")
        @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
        String officer,

        @Schema(description = "In đồng. PAYMENT_REQUESTED, required: what is to be paid; PAID: what was.") @Min(0)
        Long amount,

        @Schema(description = "FINISHED: how it ended; GRANTED when left out.")
        Result result,

        @Schema(description = "RETURNED: how the result was handed over.")
        Channel channel,

        @Schema(description = "RESCHEDULED, required: the new appointment.")
        Instant newDueAt,

        @Schema(description = "APOLOGISED, required: what the apology is for.")
        ApologyKind kind,

        @Schema(
                description = "RESCHEDULED, APOLOGISED, and a FINISHED that comes late: why, as a code of GET"
                        + " /lateness-causes in force on that day; form 04 has OTHER when left out, reports say that it"
                        + " is not stated. The reason says it in words for the citizen.",
                examples = "OTHER_AGENCY")
        @Pattern(regexp = EventData.CAUSE)
        String cause,

        @Schema(description = "RESCHEDULED, APOLOGISED: who signs the apology (form 04).") @Size(max = 200)
        String signer,

        @Schema(
                description = "RESCHEDULED, APOLOGISED: the agency that apologises, one of those that have to do with"
                        + " the dossier; usually left out.")
        @Size(max = 35)
        String agencyAtFault,

        @Schema(
                description = "RESCHEDULED, APOLOGISED: why a head moves the appointment again, or further than the"
                        + " rule allows.")
        @Size(max = 2000)
        String override,

        @Schema(description = "Any type: a remark for the history.") @Size(max = 2000)
        String note,

        @Schema(
                description = "SUPPLEMENT_REQUESTED: the text of a sector law that lets completion be asked for once"
                        + " more.")
        @Pattern(regexp = ".*\\S.*")
        @Size(max = 500)
        String legalBasis,

        @Schema(
                description = "FORWARDED, CONSULTED: the code of a step of the published process; without it the"
                        + " process says which comes next.")
        @Size(min = 1, max = 50)
        String step,

        @Schema(description = "CONSULTED, CONSULTATION_ANSWERED, required: the agency that is consulted or answers.")
        @Size(max = 35)
        String agency,

        @Schema(
                description =
                        "CONSULTED: by when it ought to answer; without it the published process says, or nobody.")
        Instant dueAt,

        @Schema(
                description =
                        "FINISHED: the result itself; DIGITISED, required: its digital copy, of which only the file is read.")
        @Valid
        Document document,

        @Schema(description = "SUPPLEMENT_REQUESTED: whom the applicant asks about what is to be completed (form 02).")
        @Valid
        Contact contact,

        @Schema(
                description = "TERMINATED, WITHDRAWN: on whose wish, by which decision and with what paid back it stops"
                        + " (form 05 of TT 03/2025).")
        @Valid
        Stop stop,

        @Schema(description = "CORRECTED, required: what it ought to have been; what is left out was right.") @Valid
        CorrectionRequest correction,

        @Schema(description = "SUPPLEMENT_RECEIVED: what came, shaped as at the intake; left out where nothing did.")
        @Size(max = 100)
        List<@NotNull @Valid Handed> components,

        @Schema(
                description =
                        "With a cause: a remark on it. It is published and shown in reports, so it names nobody and has"
                                + " no address of a person and no number of nine digits or more.")
        @Size(max = EventData.CAUSE_NOTE_LENGTH)
        @Pattern(regexp = EventData.NOBODYS_NUMBER)
        String causeNote,

        @Schema(
                description =
                        "PAID: how it was paid; left out where nobody knows, and then not counted as paid online.")
        PaymentMethod method) {

    /** A code of the table of causes. */
    public static final String CAUSE = "[A-Z][A-Z0-9_]{1,31}";

    public static final int CAUSE_NOTE_LENGTH = 200;

    /** Neither a telephone or identity number nor an e-mail address. */
    public static final String NOBODYS_NUMBER = "(?s)(?!.*\\d{9})(?!.*@).*";

    public static EventData apology(
            ApologyKind kind, String cause, String causeNote, String reason, String signer, String agencyAtFault) {
        return new EventData(
                reason,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                kind,
                cause,
                signer,
                agencyAtFault,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                causeNote,
                null);
    }

    /** A request for completion as it is kept: always a list of what is to be done, if only of one sentence. */
    EventData itemised() {
        boolean listed = items != null && !items.isEmpty();
        return listed || reason == null ? this : with(List.of(new Item(null, reason, null)));
    }

    private EventData with(List<Item> otherItems) {
        return new EventData(
                reason,
                otherItems,
                to,
                officer,
                amount,
                result,
                channel,
                newDueAt,
                kind,
                cause,
                signer,
                agencyAtFault,
                override,
                note,
                legalBasis,
                step,
                agency,
                dueAt,
                document,
                contact,
                stop,
                correction,
                components,
                causeNote,
                method);
    }

    List<Submission.Paper> papers() {
        return components == null
                ? List.of()
                : components.stream().map(Handed::paper).toList();
    }

    /**
     * Something to be completed.
     *
     * @param code of a published component; left out for something that is wrong in what was brought
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EventItem")
    public record Item(
            @Size(max = 50) String code,
            @NotBlank @Size(max = 1000) String name,
            @Size(max = 2000) String reason) {}

    /** The official to ask, as printed on the slip. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EventContact")
    public record Contact(
            @NotBlank @Size(max = 200) String name,
            @Pattern(regexp = "\\+?[0-9 .]{6,20}") String phone) {}

    /**
     * What a notice of stopping says beside its reason.
     *
     * @param askedOn the day of the wish
     * @param refund in đồng, what is paid back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stop(
            Asker askedBy,
            LocalDate askedOn,
            @Size(max = 100) String decision,
            LocalDate decidedOn,
            @Min(0) Long refund) {}

    /** On whose wish a dossier stops. */
    public enum Asker {
        APPLICANT,
        AGENCY
    }
}
