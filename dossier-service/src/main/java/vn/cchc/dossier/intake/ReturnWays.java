package vn.cchc.dossier.intake;

import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** A result goes out only in the ways the procedure is published with; at the counter it always may. */
public final class ReturnWays {

    private ReturnWays() {}

    /** @param pointer where the channel stands in what was sent */
    public static void require(Channel channel, ProcedureVersion version, String pointer) {
        if (channel == Channel.POST && !version.postalOut()) {
            throw notOffered(
                    pointer,
                    Text.of(
                            "Thủ tục không công bố trả kết quả qua dịch vụ bưu chính công ích"
                                    + " (Quyết định 45/2016/QĐ-TTg).",
                            "The procedure is not published with results by public post"
                                    + " (Quyết định 45/2016/QĐ-TTg)."));
        }
        if (channel == Channel.ONLINE && !version.channels().contains(Channel.ONLINE)) {
            throw notOffered(
                    pointer,
                    Text.of(
                            "Thủ tục không công bố thực hiện trực tuyến nên không trả kết quả bản điện tử"
                                    + " (Nghị định 45/2020/NĐ-CP).",
                            "The procedure is not published online, so its result is not returned there"
                                    + " (Nghị định 45/2020/NĐ-CP)."));
        }
    }

    private static Problem notOffered(String pointer, Text why) {
        return Problems.unprocessable(
                "return-channel-not-offered", why, Violation.at(pointer, "không được công bố", "is not published"));
    }
}
