package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.reference.RuleVersions.RuleInForce;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Rules about who hands in how, in force by date; each answer names the text it comes from. */
@ApplicationScoped
class IntakeRules {

    private final RuleVersions rules;

    IntakeRules(RuleVersions rules) {
        this.rules = rules;
    }

    /** Not for a history that is loaded: what was received then was received. */
    void require(IntakeRequest request, Sender sender, ProcedureVersion version, Instant receivedAt) {
        requireSentSomehow(request, receivedAt);
        requireOwnChannel(request, sender);
        requireOnline("/channel", request.channel(), request.applicant(), version, receivedAt);
        requireContact("/applicant", request.applicant(), receivedAt);
        rules.rule(Rule.RECEIVER_NAMED, receivedAt)
                .filter(rule -> rule.amount() > 0)
                .ifPresent(rule -> requireReceiver(request, rule));
    }

    /** The hours in which what is sent online is answered begin when it was sent, so nobody leaves that out. */
    private void requireSentSomehow(IntakeRequest request, Instant receivedAt) {
        rules.rule(Rule.ACKNOWLEDGE_HOURS, receivedAt)
                .filter(rule -> request.channel() == Channel.ONLINE && request.submittedAt() == null)
                .ifPresent(rule -> {
                    Text text = Text.of(
                            "Hồ sơ trực tuyến phải ghi thời điểm nộp, từ đó tính " + rule.amount()
                                    + " giờ làm việc để trả lời (" + rule.legalBasis() + ").",
                            "What comes online must say when it was sent: the " + rule.amount()
                                    + " working hours to answer it begin then (" + rule.legalBasis() + ").");
                    throw Problems.unprocessable("submission-time-missing", text, new Violation("/submittedAt", text));
                });
    }

    /** Nobody stands at the portal's counter: what it brings came online or by post. */
    private static void requireOwnChannel(IntakeRequest request, Sender sender) {
        if (request.channel() == Channel.COUNTER && sender.isOnlyPortal()) {
            Text text = Text.of(
                    "Cổng dịch vụ công chỉ gửi hồ sơ nộp trực tuyến hoặc qua bưu chính.",
                    "A portal sends only what came online or by post.");
            throw Problems.unprocessable("channel-not-of-portal", text, new Violation("/channel", text));
        }
    }

    /** Somebody took it in with their own hands: an official, or post-office staff (R100). Online nobody does. */
    private static void requireReceiver(IntakeRequest request, RuleInForce rule) {
        if (request.channel() == Channel.ONLINE || request.receivedBy() != null) {
            return;
        }
        Text text = Text.of(
                "Phải ghi người tiếp nhận và tư cách (công chức hoặc nhân viên bưu chính) khi nhận trực tiếp, qua bưu"
                        + " chính (" + rule.legalBasis() + ").",
                "Who received and in which capacity (official or post-office staff) must be recorded at the counter and"
                        + " by post (" + rule.legalBasis() + ").");
        throw Problems.unprocessable("receiver-missing", text, new Violation("/receivedBy", text));
    }

    /** A state body does not come in person where the procedure is offered online (R101). */
    void requireOnline(
            String pointer, Channel channel, Applicant applicant, ProcedureVersion version, Instant receivedAt) {
        rules.rule(Rule.STATE_BODY_ONLINE, receivedAt)
                .filter(rule -> applicant.type() == Applicant.Type.STATE_BODY && channel != Channel.ONLINE)
                .ifPresent(rule -> requireNotOffered(pointer, version, rule));
    }

    /** Address and phone of whoever applies stand on the receipt (R95); a state body has both in the list of agencies. */
    void requireContact(String pointer, Applicant applicant, Instant receivedAt) {
        rules.rule(Rule.APPLICANT_CONTACT, receivedAt)
                .filter(rule -> rule.amount() > 0 && applicant.type() != Applicant.Type.STATE_BODY)
                .ifPresent(rule -> requireContact(pointer, applicant, rule));
    }

    private static void requireNotOffered(String pointer, ProcedureVersion version, RuleInForce rule) {
        boolean offered = rule.amount() > 0
                && version.onlineLevel() != null
                && version.onlineLevel() >= rule.amount()
                && version.channels().contains(Channel.ONLINE);
        if (offered) {
            Text text = Text.of(
                    "Cơ quan nhà nước phải nộp trực tuyến hồ sơ của thủ tục có dịch vụ công trực tuyến mức độ "
                            + version.onlineLevel() + " (" + rule.legalBasis() + ").",
                    "A state body must hand in online where the procedure is offered at online level "
                            + version.onlineLevel() + " (" + rule.legalBasis() + ").");
            throw Problems.unprocessable("state-body-online-only", text, new Violation(pointer, text));
        }
    }

    private static void requireContact(String pointer, Applicant applicant, RuleInForce rule) {
        List<Violation> missing = new ArrayList<>();
        if (isBlank(applicant.phone())) {
            missing.add(Violation.at(pointer + "/phone", "bắt buộc ghi", "must be recorded"));
        }
        if (isBlank(applicant.address())) {
            missing.add(Violation.at(pointer + "/address", "bắt buộc ghi", "must be recorded"));
        }
        if (!missing.isEmpty()) {
            throw contact(rule, missing);
        }
    }

    private static Problem contact(RuleInForce rule, List<Violation> missing) {
        return Problems.unprocessable(
                "applicant-contact-missing",
                Text.of(
                        "Phải ghi địa chỉ và số điện thoại của người nộp hồ sơ (" + rule.legalBasis() + ").",
                        "Address and phone of the applicant must be recorded (" + rule.legalBasis() + ")."),
                missing);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
