package vn.cchc.report.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** One of a few things a parameter may name. */
public interface Choice {

    /** What it is called in a request. */
    String parameter();

    /** The one named; 400 with the names there are for any other. */
    static <C extends Choice> C read(String parameter, String requested, C[] choices) {
        return Arrays.stream(choices)
                .filter(choice -> choice.parameter().equals(requested))
                .findFirst()
                .orElseThrow(() -> Problems.validation(Violation.query(parameter, oneOf(choices))));
    }

    private static Text oneOf(Choice[] choices) {
        List<String> names = Stream.of(choices).map(Choice::parameter).toList();
        return Text.of("phải là " + listed(names, " hoặc "), "must be " + listed(names, " or "));
    }

    private static String listed(List<String> names, String last) {
        int most = names.size() - 1;
        return names.stream().limit(most).collect(Collectors.joining(", ")) + last + names.get(most);
    }
}
