package vn.cchc.dossier.publishing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.domain.Apologising;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Consultation;
import vn.cchc.dossier.domain.Corrected;
import vn.cchc.dossier.domain.Correction;
import vn.cchc.dossier.domain.Digitised;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.HandOver;
import vn.cchc.dossier.domain.Observed;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.kit.worktime.Term;

/** What is particular to each type of event. Reasons in free words stay at home: they may name people. */
final class EventDetails {

    private EventDetails() {}

    static Map<String, Object> of(RecordedEvent recorded) {
        DossierEvent event = recorded.event();
        Map<String, Object> detail = new LinkedHashMap<>();
        if (event instanceof DossierEvent.Received received) {
            received(detail, received, recorded.after());
        }
        if (event instanceof DossierEvent.SupplementRequested) {
            detail.put("requestNumber", recorded.after().course().supplements());
            detail.put("supplementUntil", until(recorded.after()));
            detail.put("lateNotice", lateNotices(recorded.after()) > lateNotices(recorded.before()));
        }
        if (event instanceof DossierEvent.SupplementReceived came) {
            detail.put("components", components(came.components()));
        }
        if (event instanceof Observed.SupplementExpired expired) {
            supplementExpired(detail, expired, recorded.after());
        }
        if (event instanceof DossierEvent.PaymentRequested requested) {
            detail.put("amount", requested.amount());
        }
        if (event instanceof DossierEvent.Paid paid) {
            detail.put("amount", paid.amount());
            detail.put("paymentMethod", paid.method());
        }
        if (event instanceof DossierEvent.Forwarded forwarded) {
            detail.put("from", recorded.before().course().holder());
            detail.put("to", forwarded.to());
            detail.put("reassigned", recorded.before().course().route().isReassignedBy(forwarded));
        }
        if (event instanceof HandOver.Consulted asked) {
            detail.put("agency", asked.agency());
            detail.put("answerDueAt", open(recorded.after(), asked.agency()).dueAt());
        }
        if (event instanceof HandOver.ConsultationAnswered answered) {
            detail.put("agency", answered.agency());
            detail.put("answerDueAt", open(recorded.before(), answered.agency()).dueAt());
        }
        if (event instanceof HandOver.ConsultationOverdue late) {
            consultationOverdue(detail, late);
        }
        if (event instanceof DossierEvent.Finished finished) {
            detail.put("result", finished.result());
            detail.put("digital", finished.document().digital());
            if (recorded.after().appointment().missed().any()) {
                detail.put("lateness", ToldLateness.of(finished.lateness()));
            }
        }
        if (event instanceof Digitised) {
            detail.put("digital", true);
        }
        if (event instanceof DossierEvent.Returned returned) {
            detail.put("channel", channel(returned, recorded.after()));
        }
        if (event instanceof Observed.Overdue overdue) {
            overdue(detail, overdue);
        }
        if (event instanceof Observed.DueSoon soon) {
            detail.put("deadlineVersion", soon.deadlineVersion());
        }
        if (event instanceof Apologising.Apologised apologised) {
            detail.put("kind", apologised.kind());
            if (apologised.kind() == ApologyKind.LATE) {
                detail.put("lateness", ToldLateness.of(apologised.apology().lateness()));
            }
        }
        if (event instanceof Apologising.Rescheduled rescheduled) {
            detail.put("overridden", rescheduled.apology().overrides());
            detail.put("lateness", ToldLateness.of(rescheduled.apology().lateness()));
        }
        if (event instanceof Observed.Redated redated) {
            redated(detail, redated, recorded);
        }
        if (event instanceof Corrected corrected) {
            corrected(detail, corrected, recorded);
        }
        deadline(detail, recorded);
        return detail;
    }

    /** A component without its file, whose name may be that of a person. */
    private record Component(String code, int originals, int copies, boolean digital) {}

    private static List<Component> components(List<Submission.Paper> papers) {
        return papers == null
                ? null
                : papers.stream()
                        .map(paper -> new Component(paper.code(), paper.originals(), paper.copies(), paper.digital()))
                        .toList();
    }

    private static void received(Map<String, Object> detail, DossierEvent.Received received, Dossier dossier) {
        Term term = dossier.registration().procedure().service().term();
        detail.put("term", Map.of("amount", term.amount(), "unit", term.unit()));
        detail.put("submittedAt", received.submission().submittedAt());
        detail.put("components", components(received.submission().components()));
        detail.put("paymentMethod", received.submission().notes().paidBy());
        Reception reception = received.submission().reception();
        detail.put("receivedBy", reception.by());
        detail.put("onlineLevel", reception.onlineLevel());
        detail.put("immediateResult", reception.immediateResult());
        detail.put("acknowledgementDueAt", reception.acknowledgementDueAt());
        detail.put("acknowledgedLate", reception.isLate(dossier.registration().receivedAt()));
    }

    private static void overdue(Map<String, Object> detail, Observed.Overdue overdue) {
        detail.put("faultAgency", overdue.faultAgency());
        detail.put("faultStep", overdue.fault().step());
        detail.put("missedDueAt", overdue.missedDueAt());
        detail.put("deadlineVersion", overdue.deadlineVersion());
        detail.put("detectedAt", overdue.detectedAt());
    }

    private static void consultationOverdue(Map<String, Object> detail, HandOver.ConsultationOverdue late) {
        detail.put("agency", late.agency());
        detail.put("step", late.step());
        detail.put("missedDueAt", late.occurredAt());
        detail.put("detectedAt", late.detectedAt());
    }

    private static void supplementExpired(
            Map<String, Object> detail, Observed.SupplementExpired expired, Dossier dossier) {
        detail.put("requestNumber", dossier.course().supplements());
        detail.put("askedAt", expired.askedAt());
        detail.put("supplementUntil", expired.occurredAt());
        detail.put("detectedAt", expired.detectedAt());
    }

    private static void redated(Map<String, Object> detail, Observed.Redated redated, RecordedEvent recorded) {
        Observed.Redated.Basis basis = redated.basis();
        detail.put("redating", basis.redating());
        detail.put("calendarYear", basis.calendarYear());
        detail.put("calendarVersion", basis.calendarVersion());
        detail.put("moves", redated.moves());
        detail.put("missTakenBack", recorded.takesBackMiss());
    }

    /** Readers put right what they took from the receipt; who the applicant is stays at home. */
    private static void corrected(Map<String, Object> detail, Corrected corrected, RecordedEvent recorded) {
        Correction correction = corrected.correction();
        Registration former = recorded.before().registration();
        detail.put("formerProcedure", former.procedure().code());
        detail.put("formerReceivedAt", former.receivedAt());
        detail.put("formerCompetentAgency", former.parties().competent());
        detail.put("applicantCorrected", correction.applicant());
        detail.put("components", components(correction.components()));
        detail.put("receiptIssue", recorded.after().course().counts().corrections() + 1);
    }

    private static int lateNotices(Dossier dossier) {
        return dossier.course().counts().lateNotices();
    }

    private static Instant until(Dossier dossier) {
        return dossier.state() instanceof DossierState.AwaitingSupplement waiting ? waiting.until() : null;
    }

    private static Consultation open(Dossier dossier, String agency) {
        return dossier.course().route().openWith(agency).orElseThrow();
    }

    private static Channel channel(DossierEvent.Returned returned, Dossier dossier) {
        return returned.channel() == null ? dossier.registration().channels().handingOver() : returned.channel();
    }

    /** The events that end a pause or move the appointment say where it was before. */
    private static void deadline(Map<String, Object> detail, RecordedEvent recorded) {
        Instant previous = recorded.before().appointment().dueAt();
        if (recorded.before().state() instanceof DossierState.Paused
                && recorded.after().state() instanceof Ended) {
            detail.put("pausedFrom", recorded.before().state().since());
            detail.put("previousDueAt", previous);
        }
        switch (recorded.event().type()) {
            case SUPPLEMENT_RECEIVED, PAID, RESUMED -> {
                detail.put("pausedFrom", recorded.before().state().since());
                detail.put("previousDueAt", previous);
            }
            case RESCHEDULED, REDATED, CORRECTED -> detail.put("previousDueAt", previous);
            case RECEIVED,
                    NOT_ACCEPTED,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    FORWARDED,
                    TAKEN,
                    CONSULTED,
                    CONSULTATION_ANSWERED,
                    SUSPENDED,
                    TERMINATED,
                    FINISHED,
                    RETURNED,
                    DIGITISED,
                    WITHDRAWN,
                    APOLOGISED,
                    OVERDUE,
                    DUE_SOON,
                    CONSULTATION_OVERDUE,
                    SUPPLEMENT_EXPIRED -> {}
        }
    }
}
