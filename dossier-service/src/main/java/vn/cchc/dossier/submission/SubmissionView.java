package vn.cchc.dossier.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.Suspected;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.web.BusinessDays;

/**
 * An online submission as it now stands; lists leave out the content, and once it is a dossier the content is there.
 *
 * @param acknowledgeBy until when it must be answered
 * @param completeBy until when it may be completed, once that was asked for; null where no rule limits it
 * @param completeLastDay the last day for that: the one that ends with completeBy
 * @param acknowledgementMissed a due time passed without an answer, now or earlier
 * @param personalDataErasedAt when who sent it and what was written were erased; left out while they are kept
 * @param answer what was asked for (form 02) or why it was refused (form 03)
 * @param suspected what looks handed in twice; only in the answer to whoever has just sent it
 */
record SubmissionView(
        String code,
        SubmissionState state,
        int nationalStatus,
        String procedure,
        String procedureName,
        String receivingAgency,
        String competentAgency,
        Instant submittedAt,
        Instant receivedAt,
        Instant acknowledgeBy,
        Instant acknowledgedAt,
        Instant completeBy,
        LocalDate completeLastDay,
        boolean acknowledgementMissed,
        JsonNode answer,
        @JsonInclude(JsonInclude.Include.NON_NULL) Content content,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant personalDataErasedAt,
        @JsonUnwrapped Suspected suspected,
        long sequence) {

    /** What was sent. */
    record Content(Applicant applicant, List<IntakeRequest.Handed> components, String summary) {
        static Content masked(IntakeRequest request) {
            return new Content(request.applicant().masked(), request.components(), request.summary());
        }

        static Content clear(IntakeRequest request) {
            return new Content(request.applicant(), request.components(), request.summary());
        }
    }

    static SubmissionView of(SubmissionRow row) {
        return of(row, null, null);
    }

    static SubmissionView of(SubmissionRow row, Content content) {
        return of(row, content, null);
    }

    static SubmissionView of(SubmissionDesk.Sent sent) {
        return of(sent.row(), null, sent.suspected());
    }

    private static SubmissionView of(SubmissionRow row, Content content, Suspected suspected) {
        return new SubmissionView(
                row.code,
                row.state,
                row.state.nationalStatus(),
                row.procedureCode,
                row.procedureName,
                row.receivingAgency,
                row.competentAgency,
                row.submittedAt,
                row.receivedAt,
                row.acknowledgeBy,
                row.acknowledgedAt,
                row.completeBy,
                BusinessDays.last(row.completeBy),
                row.isMissed(),
                row.answer == null ? null : StoredJson.read(row.answer, JsonNode.class),
                content,
                row.erasedAt,
                suspected,
                row.sequence);
    }
}
