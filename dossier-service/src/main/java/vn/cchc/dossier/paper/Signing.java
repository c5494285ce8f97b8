package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.paper.FormFinder.Found;
import vn.cchc.dossier.paper.Signature.Signatory;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Records the two electronic signatures of a form: the leader's first, then the organisation's, which releases it. */
@ApplicationScoped
class Signing {

    /** Clocks of signing tools differ a little from ours. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final FormFinder finder;
    private final Signatures signatures;
    private final AgencyScope scope;
    private final Timeliness timeliness;

    Signing(FormFinder finder, Signatures signatures, AgencyScope scope, Timeliness timeliness) {
        this.finder = finder;
        this.signatures = signatures;
        this.scope = scope;
        this.timeliness = timeliness;
    }

    /** In the transaction at hand. */
    Signature record(String dossier, String number, Signature sent) {
        Found found = signable(dossier, number, sent.event());
        FormKind kind = found.form().kind();
        if (sent.signatory() == Signatory.LEADER && !scope.caller().roles().contains(Role.HEAD)) {
            throw Problems.forbidden();
        }
        long event = found.occasion().sequence();
        requireOrder(sent, found, signatures.of(dossier, kind, event));
        Signature signature = new Signature(
                event,
                sent.signatory(),
                sent.name(),
                sent.position(),
                sent.certificate(),
                sent.signedAt().truncatedTo(ChronoUnit.MILLIS),
                sent.file());
        if (!signatures.add(dossier, kind, signature, scope.caller().subject())) {
            throw Problems.conflict("form-signed-already", SIGNED_ALREADY);
        }
        return signature;
    }

    /** The agency that issues the form signs it, and only a head for its leader; 409 for what is signed by hand. */
    Found signable(String dossier, String number, Long event) {
        Found found = finder.find(dossier, number, event);
        if (!found.form().kind().isSignedByLeader()) {
            throw Problems.conflict("form-signed-by-hand", SIGNED_BY_HAND);
        }
        if (!scope.covers(found.filed().dossier().registration().parties().competent())) {
            throw Problems.forbidden();
        }
        return found;
    }

    private void requireOrder(Signature sent, Found found, List<Signature> before) {
        if (sent.signedAt().isAfter(timeliness.now().plus(SKEW))) {
            throw Problems.validation(Violation.at("/signedAt", "nằm trong tương lai", "lies in the future"));
        }
        Instant written = found.occasion().at();
        Optional<Instant> leaders = Signatures.find(before, Signatory.LEADER).map(Signature::signedAt);
        boolean organisation = sent.signatory() == Signatory.ORGANISATION;
        if (organisation && leaders.isEmpty()) {
            throw Problems.conflict("leader-signs-first", LEADER_FIRST);
        }
        Instant earliest = organisation ? leaders.get() : written;
        if (sent.signedAt().isBefore(earliest)) {
            throw tooEarly(organisation);
        }
    }

    private static Problem tooEarly(boolean organisation) {
        return Problems.validation(
                organisation
                        ? Violation.at(
                                "/signedAt", "trước chữ ký của thủ trưởng", "is earlier than the leader's signature")
                        : Violation.at(
                                "/signedAt",
                                "trước sự việc mà văn bản nói đến",
                                "is earlier than what the form is about"));
    }

    private static final Text SIGNED_BY_HAND = Text.of(
            "Mẫu này do người nộp và người tiếp nhận ký tay; chỉ văn bản do thủ trưởng ký mới ghi nhận chữ ký số.",
            "This form is signed by hand at the counter; only documents that a leader signs have electronic signatures.");

    private static final Text SIGNED_ALREADY =
            Text.of("Chữ ký này đã được ghi nhận.", "This signature was recorded already.");

    private static final Text LEADER_FIRST = Text.of(
            "Thủ trưởng ký trước, sau đó mới đến chữ ký số của cơ quan (Nghị định 30/2020/NĐ-CP).",
            "The leader signs first, then the organisation (Nghị định 30/2020/NĐ-CP).");
}
