package vn.cchc.dossier.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.RequestInfo;

/**
 * A problem of one item, told as a problem of a whole request is told (RFC 9457).
 *
 * @param requestId where the fault is ours: what to name when asking for help
 */
record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> violations,
        @JsonInclude(JsonInclude.Include.NON_NULL) String requestId) {

    private static final int OURS = 500;

    @Schema(name = "ProblemFault")
    record Fault(String pointer, String message) {}

    static ProblemView of(Problem problem, Language language) {
        return new ProblemView(
                ProblemCode.typeOf(problem.code()),
                problem.title().in(language),
                problem.getStatusCode(),
                problem.detail().in(language),
                problem.violations().stream()
                        .map(violation -> new Fault(
                                violation.pointer(), violation.message().in(language)))
                        .toList(),
                problem.getStatusCode() < OURS
                        ? null
                        : RequestInfo.current().map(RequestInfo::requestId).orElse(null));
    }
}
