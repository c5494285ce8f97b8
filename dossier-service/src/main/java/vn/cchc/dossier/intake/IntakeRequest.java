package vn.cchc.dossier.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.attachment.Attachment;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.CounterNotes.PaymentMethod;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Reception.Capacity;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.Submission;

/** A dossier as it is handed in. Without {@code code} one is given; without {@code occurredAt} it happens now. */
public record IntakeRequest(
        @NotBlank @Size(max = 40) String procedure,
        @NotBlank @Size(max = 35) String receivingAgency,
        @Size(max = 35) String competentAgency,
        @Size(max = 35) String supportPoint,
        @NotNull Channel channel,
        @NotNull Channel returnChannel,
        @NotNull @Valid Applicant applicant,
        @NotNull @Size(max = 100) List<@NotNull @Valid Handed> components,
        @Size(max = 1000) String summary,
        Instant submittedAt,
        Instant occurredAt,
        @Pattern(regexp = DossierCode.PATTERN) String code,
        @Valid ReceivedBy receivedBy,
        @Valid Settlement settlement,
        @Valid Notes notes) {

    /**
     * One component as it was handed in; what is left out is none.
     *
     * @param file where it lies; what names its file is digital whatever is said in {@code digital}
     */
    public record Handed(
            @NotBlank @Size(max = 50) String code,
            @Min(0) @Max(100) Integer originals,
            @Min(0) @Max(100) Integer copies,
            Boolean digital,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Valid
            Attachment file) {
        public Handed {
            originals = originals == null ? 0 : originals;
            copies = copies == null ? 0 : copies;
            digital = file != null || digital != null && digital;
        }

        public Handed(String code, Integer originals, Integer copies, Boolean digital) {
            this(code, originals, copies, digital, null);
        }

        static Handed of(Submission.Paper paper) {
            return new Handed(paper.code(), paper.originals(), paper.copies(), paper.digital());
        }

        public Submission.Paper paper() {
            return new Submission.Paper(code, originals, copies, digital, Attachment.kept(file));
        }
    }

    /** Who took it in and in which capacity (R100); the staff id, never a name. */
    public record ReceivedBy(
            @NotNull Capacity capacity,

            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,64}")
            String staff) {}

    /** What the receipt and the register say beside all that; what is left out stays a blank to be filled in by hand. */
    public record Notes(
            @Min(1) @Max(100) Integer sets,
            @Pattern(regexp = ".*\\S.*") @Size(max = 300) String handedInBy,
            @Valid Payment payment,
            @Valid Book book) {
        CounterNotes taken() {
            return new CounterNotes(
                    sets,
                    handedInBy,
                    payment == null ? null : new CounterNotes.Payment(payment.method(), payment.collected()),
                    book == null ? null : new CounterNotes.Book(book.volume(), book.number()));
        }
    }

    /**
     * How fees and charges are paid.
     *
     * @param collected in đồng, what was taken at the counter
     */
    @Schema(name = "IntakePayment")
    public record Payment(
            @NotNull PaymentMethod method,
            @Min(0) @Max(1_000_000_000_000L) Long collected) {}

    /** Where the dossier stands in a register kept by hand. */
    public record Book(
            @NotBlank @Size(max = 20) String volume,
            @NotBlank @Size(max = 20) String number) {}

    /**
     * The result the applicant waited for; without {@code finishedAt} it was ready at once.
     *
     * @param returnedAt when it was handed over; null while it has not been
     * @param reason why it is refused; what is granted needs none
     * @param document the result itself; handed over online it has to be digital
     */
    @Schema(name = "IntakeSettlement")
    public record Settlement(
            @NotNull Result result,
            Instant finishedAt,
            Instant returnedAt,
            @Size(max = 2000) String reason,
            @Valid Document document) {}

    /** The same intake under a code the sender chose, at the instant it says. */
    public IntakeRequest received(String givenCode, Instant at) {
        return new IntakeRequest(
                procedure,
                receivingAgency,
                competentAgency,
                supportPoint,
                channel,
                returnChannel,
                applicant,
                components,
                summary,
                submittedAt,
                at,
                givenCode,
                receivedBy,
                settlement,
                notes);
    }

    /** A submission as it is taken in: under its own code, now, by whoever accepts it. */
    public IntakeRequest accepted(String ownCode, Instant sentAt, ReceivedBy acceptedBy) {
        return new IntakeRequest(
                procedure,
                receivingAgency,
                competentAgency,
                supportPoint,
                channel,
                returnChannel,
                applicant,
                components,
                summary,
                sentAt,
                null,
                ownCode,
                acceptedBy,
                null,
                notes);
    }

    Submission submission(Reception reception) {
        CounterNotes taken = notes == null ? CounterNotes.NONE : notes.taken();
        return new Submission(
                summary, submittedAt, components.stream().map(Handed::paper).toList(), reception, taken);
    }

    /** Never the values: this ends up in logs. */
    @Override
    public String toString() {
        return "IntakeRequest[" + procedure + " at " + receivingAgency + "]";
    }
}
