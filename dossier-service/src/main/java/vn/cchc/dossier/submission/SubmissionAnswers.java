package vn.cchc.dossier.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.Rejection;
import vn.cchc.dossier.intake.AskedFor;
import vn.cchc.dossier.intake.Intake;
import vn.cchc.dossier.intake.IntakeDesk;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.Receipt;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionStore.Moment;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** The three answers to an online submission (NĐ 61/2018/NĐ-CP, Điều 17; NĐ 118/2025/NĐ-CP); each counts once. */
@ApplicationScoped
class SubmissionAnswers {

    /**
     * What is to be completed, all together (form 02).
     *
     * @param contact whom to ask about it, as printed on the form
     */
    record Completion(
            @Size(max = 2000) String reason,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Valid
            EventData.Contact contact) {}

    /** Something to be completed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SubmissionAnswerItem")
    record Item(
            @Size(max = 50) String code,
            @NotBlank @Size(max = 1000) String name,
            @Size(max = 2000) String reason) {}

    /** Why it is refused, for the applicant to read (form 03). */
    record Refusal(@NotBlank @Size(max = 2000) String reason) {}

    private final SubmissionStore store;
    private final Intake intake;
    private final IntakeDesk desk;
    private final Acknowledgement acknowledgement;
    private final Timeliness timeliness;
    private final AgencyScope scope;

    SubmissionAnswers(
            SubmissionStore store,
            Intake intake,
            IntakeDesk desk,
            Acknowledgement acknowledgement,
            Timeliness timeliness,
            AgencyScope scope) {
        this.store = store;
        this.intake = intake;
        this.desk = desk;
        this.acknowledgement = acknowledgement;
        this.timeliness = timeliness;
        this.scope = scope;
    }

    /** It becomes a dossier under its own code; the term counts from now, not from when it was sent. */
    Receipt accept(String code, IntakeRequest.ReceivedBy receivedBy) {
        Instant now = timeliness.now();
        SubmissionRow row = pending(code, now);
        IntakeRequest request = store.request(row).orElseThrow();
        Filed filed = intake.accept(
                request.accepted(code, row.submittedAt, receivedBy), Sender.of(scope.caller()), row.acknowledgeBy, now);
        Receipt receipt = desk.receipt(filed, request);
        row.ended(SubmissionState.ACCEPTED, now);
        row.sealedContent = null;
        row.answer = null;
        store.record(row, SubmissionEventType.ACCEPTED, moment(now), "{}", Map.of("dossier", code));
        return receipt;
    }

    /** Once, in writing, all items together. */
    SubmissionRow askForCompletion(String code, Completion completion) {
        Instant now = timeliness.now();
        SubmissionRow row = pending(code, now);
        if (row.completions >= acknowledgement.completions(row.receivedAt)) {
            Rejection reason = Rejection.SUPPLEMENT_ASKED_ALREADY;
            throw Problems.conflict(reason.code(), Text.of(reason.vietnamese(), reason.english()));
        }
        List<AskedFor> items = completion.items().stream()
                .map(item -> new AskedFor(item.code(), item.name()))
                .toList();
        intake.requireAskable(row.procedureCode, row.receivedAt, items);
        row.completions++;
        row.waitsForCompletion(now, acknowledgement.completeBy(row.receivingAgency, row.receivedAt, now));
        row.answer = StoredJson.write(completion);
        Map<String, Object> detail = Map.of("requestNumber", row.completions, "items", items.size());
        store.record(row, SubmissionEventType.COMPLETION_REQUESTED, moment(now), row.answer, detail);
        return row;
    }

    /** Also when the applicant has not completed it. */
    SubmissionRow refuse(String code, Refusal refusal) {
        Instant now = timeliness.now();
        SubmissionRow row = locked(code, now);
        boolean open = row.state == SubmissionState.PENDING || row.state == SubmissionState.AWAITING_COMPLETION;
        if (!open) {
            throw illegal(row.state);
        }
        row.ended(SubmissionState.REFUSED, now);
        row.answer = StoredJson.write(refusal);
        store.record(row, SubmissionEventType.REFUSED, moment(now), row.answer, Map.of());
        return row;
    }

    private SubmissionRow pending(String code, Instant now) {
        SubmissionRow row = locked(code, now);
        if (row.state != SubmissionState.PENDING) {
            throw illegal(row.state);
        }
        return row;
    }

    /** A due time that passed before this answer was missed, though no sweep has seen it yet. */
    private SubmissionRow locked(String code, Instant now) {
        SubmissionRow row = store.lock(code)
                .filter(found -> scope.covers(found.receivingAgency))
                .orElseThrow(Problems::notFound);
        store.announceIfOwed(row, now);
        if (row.isExpired(now)) {
            throw illegal(SubmissionState.EXPIRED);
        }
        return row;
    }

    private Moment moment(Instant now) {
        return Moment.of(now, scope.caller().subject());
    }

    static Problem illegal(SubmissionState state) {
        return Problems.conflict(
                Rejection.ILLEGAL_TRANSITION.code(),
                Text.of(
                        "Hồ sơ trực tuyến đang ở trạng thái " + state + ", không thực hiện được việc này.",
                        "The submission is " + state + ", which does not allow this."));
    }
}
