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
import vn.cchc.kit.problem.Violation;

/**
 * Components exactly as published, none missing and none in excess: a counter may neither leave out nor add any
 * (NĐ 61/2018/NĐ-CP, Điều 17; NĐ 118/2025/NĐ-CP).
 */
final class Completeness {

    private static final String SOURCE = " (Nghị định 61/2018/NĐ-CP, Điều 17; Nghị định 118/2025/NĐ-CP)";

    private Completeness() {}

    static List<Violation> check(List<Handed> handed, List<Component> published) {
        Map<String, Component> known =
                published.stream().collect(Collectors.toMap(Component::code, Function.identity(), (one, two) -> one));
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < handed.size(); index++) {
            Handed paper = handed.get(index);
            Component component = known.get(paper.code());
            String pointer = "/components/" + index;
            if (component == null || !seen.add(paper.code())) {
                violations.add(excess(pointer + "/code"));
                continue;
            }
            violations.addAll(amounts(pointer, paper, component));
        }
        published.stream()
                .filter(component -> component.required() && !seen.contains(component.code()))
                .forEach(component -> violations.add(missing(component)));
        return violations;
    }

    /** What is to be brought still: required and not handed in, or handed in and not as it is published. */
    static List<Component> lacking(List<Handed> handed, List<Component> published) {
        return published.stream()
                .filter(component -> isLacking(
                        component,
                        handed.stream()
                                .filter(paper -> paper.code().equals(component.code()))
                                .toList()))
                .toList();
    }

    private static boolean isLacking(Component component, List<Handed> handed) {
        return handed.isEmpty()
                ? component.required()
                : handed.stream()
                        .noneMatch(paper -> tooLittle("", paper, component).isEmpty());
    }

    private static List<Violation> amounts(String pointer, Handed paper, Component component) {
        List<Violation> violations = new ArrayList<>();
        if (paper.originals() > component.originals()) {
            violations.add(excess(pointer + "/originals"));
        }
        if (paper.copies() > component.copies()) {
            violations.add(excess(pointer + "/copies"));
        }
        violations.addAll(tooLittle(pointer, paper, component));
        return violations;
    }

    /** What one paper lacks of what is published; nothing where it is a file that may be one. */
    private static List<Violation> tooLittle(String pointer, Handed paper, Component component) {
        boolean asFile = paper.digital() && component.digital();
        if (asFile) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        if (paper.originals() < component.originals()) {
            violations.add(tooFew(pointer + "/originals"));
        }
        if (paper.copies() < component.copies()) {
            violations.add(tooFew(pointer + "/copies"));
        }
        if (component.onlyAsFile()) {
            violations.add(Violation.at(
                    pointer + "/digital",
                    "phải nộp tệp điện tử như đã công bố" + SOURCE,
                    "must be handed in as a file, as published" + SOURCE));
        }
        return violations;
    }

    static Violation excess(String pointer) {
        return Violation.at(
                pointer,
                "không có trong thành phần hồ sơ đã công bố hoặc vượt số lượng" + SOURCE,
                "is not among the published components, or more than published" + SOURCE);
    }

    private static Violation tooFew(String pointer) {
        return Violation.at(pointer, "ít hơn số lượng đã công bố" + SOURCE, "is less than published" + SOURCE);
    }

    private static Violation missing(Component component) {
        return Violation.at(
                "/components",
                "thiếu thành phần " + component.code() + SOURCE,
                "component " + component.code() + " is missing" + SOURCE);
    }
}
