package vn.cchc.dossier.intake;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.procedure.Procedure;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Holds what is handed in against what the catalogue publishes on that day. */
final class AsPublished {

    private static final Text COMPONENTS = Text.of(
            "Không được tiếp nhận thiếu hoặc thừa thành phần hồ sơ so với công bố"
                    + " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP).",
            "Components must be exactly as published, none missing and none in excess"
                    + " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP).");

    private AsPublished() {}

    /** @param at where the intake stands in what was sent */
    static void requireFit(String at, Channel channel, List<IntakeRequest.Handed> handed, ProcedureVersion version) {
        if (!version.channels().contains(channel)) {
            throw Problems.unprocessable(
                    "channel-not-offered",
                    Text.of("Thủ tục không tiếp nhận qua kênh này.", "The procedure is not offered on this channel."),
                    Violation.at(at + "/channel", "không được công bố", "is not published"));
        }
        List<Violation> violations = Completeness.check(handed, version.components());
        if (!violations.isEmpty()) {
            throw Problems.unprocessable(
                    "components-not-as-published",
                    COMPONENTS,
                    violations.stream()
                            .map(violation -> new Violation(at + violation.pointer(), violation.message()))
                            .toList());
        }
    }

    /** Where a decision ended it, the counter tells the citizen which, and what takes its place. */
    static Problem notInForce(String at, Procedure procedure, LocalDate day) {
        return procedure
                .endedBy(day)
                .map(ended -> Problems.unprocessable(
                        "procedure-not-in-force",
                        Text.of(
                                "Thủ tục không còn được tiếp nhận: " + ended.vi() + ".",
                                "The procedure is no longer received: " + ended.en() + "."),
                        Violation.at(at + "/procedure", "không có hiệu lực", "is not in force")))
                .orElseGet(() -> unknown(at, "procedure-not-in-force"));
    }

    /** @param at where the intake stands in what was sent */
    static Problem unknown(String at, String code) {
        return Problems.unprocessable(
                code,
                Text.of(
                        "Thủ tục hành chính không có hoặc không có hiệu lực vào ngày tiếp nhận.",
                        "The procedure is unknown or not in force on the day of receipt."),
                Violation.at(at + "/procedure", "không có hiệu lực", "is not in force"));
    }
}
