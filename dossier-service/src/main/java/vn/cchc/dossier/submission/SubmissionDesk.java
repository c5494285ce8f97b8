package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.intake.Intake;
import vn.cchc.dossier.intake.IntakeDesk;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.intake.Suspected;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.submission.SubmissionStore.Moment;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** The citizen's side of a submission: sending it, and completing it when asked to. */
@ApplicationScoped
class SubmissionDesk {

    /** A submission that was sent, and what it looks like a second time of. */
    record Sent(SubmissionRow row, Suspected suspected) {}

    private final SubmissionStore store;
    private final Intake intake;
    private final IntakeDesk desk;
    private final Acknowledgement acknowledgement;
    private final Timeliness timeliness;
    private final AgencyScope scope;

    SubmissionDesk(
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

    Sent submit(IntakeRequest request) {
        Instant now = timeliness.now();
        Sender sender = Sender.of(scope.caller());
        Intake.Examined examined = examine(request, sender, now);
        Instant due = acknowledgement.dueAfter(request.receivingAgency(), now);
        SubmissionRow row = new SubmissionRow();
        row.code = intake.reserve(request.receivingAgency(), now);
        row.procedureCode = examined.procedure().code();
        row.procedureName = examined.procedure().name();
        row.receivingAgency = request.receivingAgency();
        row.competentAgency = examined.competentAgency();
        row.supportPoint = request.supportPoint();
        row.submittedAt = request.submittedAt() == null ? now : request.submittedAt();
        row.receivedAt = now;
        row.submittedBy = sender.subject();
        row.waitsForAnswer(now, due);
        store.seal(row, request);
        store.add(row);
        store.record(row, SubmissionEventType.SUBMITTED, Moment.of(now, sender.subject()), "{}", Map.of());
        return new Sent(row, desk.suspected(request, row.code));
    }

    /** The same submission with what was asked for; the hours for an answer begin again. */
    SubmissionRow complete(String code, IntakeRequest request) {
        SubmissionRow row = store.lock(code)
                .filter(found -> scope.covers(found.receivingAgency))
                .orElseThrow(Problems::notFound);
        Instant now = timeliness.now();
        if (row.isExpired(now)) {
            throw SubmissionAnswers.illegal(SubmissionState.EXPIRED);
        }
        if (row.state != SubmissionState.AWAITING_COMPLETION) {
            throw SubmissionAnswers.illegal(row.state);
        }
        boolean same = request.procedure().equals(row.procedureCode)
                && request.receivingAgency().equals(row.receivingAgency);
        if (!same) {
            throw otherMatter();
        }
        Sender sender = Sender.of(scope.caller());
        row.competentAgency = examine(request, sender, now).competentAgency();
        row.waitsForAnswer(now, acknowledgement.dueAfter(row.receivingAgency, now));
        store.seal(row, request);
        Map<String, Object> detail = Map.of("completion", row.completions);
        store.record(row, SubmissionEventType.COMPLETED, Moment.of(now, sender.subject()), "{}", detail);
        return row;
    }

    private Intake.Examined examine(IntakeRequest request, Sender sender, Instant now) {
        List<Violation> violations = new ArrayList<>();
        if (request.channel() != Channel.ONLINE) {
            violations.add(Violation.at("/channel", "phải là ONLINE", "must be ONLINE"));
        }
        refuse(violations, "occurredAt", request.occurredAt());
        refuse(violations, "code", request.code());
        refuse(violations, "receivedBy", request.receivedBy());
        refuse(violations, "settlement", request.settlement());
        if (!violations.isEmpty()) {
            throw Problems.validation(violations);
        }
        return intake.examine(request, sender, now);
    }

    private static void refuse(List<Violation> violations, String field, Object value) {
        if (value != null) {
            violations.add(Violation.at(
                    "/" + field, "không dùng cho hồ sơ nộp trực tuyến", "has no place in an online submission"));
        }
    }

    private static Problem otherMatter() {
        Text text = Text.of(
                "Bổ sung phải cho cùng thủ tục và cùng nơi tiếp nhận.",
                "A completion is for the same procedure and the same receiving agency.");
        return Problems.unprocessable("completion-of-another", text, new Violation("/procedure", text));
    }
}
