package vn.cchc.dossier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * Something an applicant is asked to complete.
 *
 * @param code of a published component; null for a free item, something that is wrong in what was brought
 * @param name what it is, in words; a component may do without
 */
public record AskedFor(String code, String name) {

    private static final String SOURCE = " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP)";

    /**
     * Nobody may be asked for papers that were not published (R102).
     *
     * @param published the codes of the components of the procedure
     * @param pointer where the items stand in what was sent
     */
    public static void requirePublished(List<AskedFor> items, Set<String> published, String pointer) {
        List<Violation> violations = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            AskedFor item = items.get(index);
            String at = pointer + "/" + index;
            if (item.isNameless()) {
                violations.add(
                        Violation.at(at, "cần mã thành phần hoặc nội dung", "needs the code of a component or a name"));
            } else if (item.code() != null && !published.contains(item.code())) {
                violations.add(Violation.at(
                        at + "/code",
                        "không có trong thành phần hồ sơ đã công bố" + SOURCE,
                        "is not among the published components" + SOURCE));
            }
        }
        if (!violations.isEmpty()) {
            throw notPublished(violations);
        }
    }

    private boolean isNameless() {
        return code == null && (name == null || name.isBlank());
    }

    private static Problem notPublished(List<Violation> violations) {
        return Problems.unprocessable(
                "items-not-as-published",
                Text.of(
                        "Không được yêu cầu giấy tờ ngoài thành phần hồ sơ đã công bố" + SOURCE + ".",
                        "Nothing may be asked for beyond the published components" + SOURCE + "."),
                violations);
    }
}
