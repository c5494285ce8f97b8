package vn.cchc.dossier.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.dossier.intake.IntakeRequest.Handed;
import vn.cchc.dossier.procedure.ProcedureVersion.Component;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/**
 * Components that come with a supplement. They take the place of what was wrong or add what was missing, so there may be fewer
 * than published, but never others, never more, and none that was not asked for: a request names everything at once (NĐ
 * 61/2018/NĐ-CP, Điều 17).
 */
public final class Supplemented {

    private static final String SOURCE = " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP)";

    private Supplemented() {}

    /**
     * @param asked the codes of what was asked for; empty where the request described it in words only
     * @param pointer where the components stand in what was sent
     */
    public static void require(List<Handed> came, List<Component> published, Set<String> asked, String pointer) {
        List<Violation> violations = check(came, published, asked, pointer);
        if (!violations.isEmpty()) {
            Text text = Text.of(
                    "Chỉ bổ sung thành phần hồ sơ đã công bố và đã được yêu cầu" + SOURCE + ".",
                    "A supplement brings only components that are published and were asked for" + SOURCE + ".");
            throw Problems.unprocessable("supplement-not-as-asked", text, violations);
        }
    }

    static List<Violation> check(List<Handed> came, List<Component> published, Set<String> asked, String pointer) {
        Map<String, Component> known =
                published.stream().collect(Collectors.toMap(Component::code, Function.identity(), (one, two) -> one));
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < came.size(); index++) {
            Handed paper = came.get(index);
            String at = pointer + "/" + index;
            if (!known.containsKey(paper.code()) || !seen.add(paper.code())) {
                violations.add(Completeness.excess(at + "/code"));
                continue;
            }
            if (!asked.isEmpty() && !asked.contains(paper.code())) {
                violations.add(Violation.at(
                        at + "/code",
                        "không có trong nội dung đã yêu cầu bổ sung" + SOURCE,
                        "was not asked for" + SOURCE));
            }
            amounts(at, paper, known.get(paper.code()), violations);
        }
        return violations;
    }

    private static void amounts(String at, Handed paper, Component component, List<Violation> violations) {
        if (paper.originals() > component.originals()) {
            violations.add(Completeness.excess(at + "/originals"));
        }
        if (paper.copies() > component.copies()) {
            violations.add(Completeness.excess(at + "/copies"));
        }
        boolean asPaper = paper.originals() + paper.copies() > 0;
        boolean asFile = paper.digital() && component.digital();
        if (!asPaper && !asFile) {
            violations.add(Violation.at(
                    at,
                    "phải có bản chính, bản sao hoặc tệp điện tử như đã công bố" + SOURCE,
                    "must be there on paper or as a file, as published" + SOURCE));
        }
    }
}
