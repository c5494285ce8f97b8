package vn.cchc.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.hibernate.StaleStateException;

/** Finds, anywhere in the chain of causes, what a failure means to the caller. */
final class Failures {
    private static final String FORM_PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final Violation BROKEN_FORM =
            Violation.at("", "phần thân multipart/form-data bị hỏng", "the multipart/form-data body is broken");
    private static final int DEEPEST = 12;
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private Failures() {}

    /** Empty when only the status of the answer tells. */
    static Optional<Problem> meaningOf(Throwable failure, RequestInfo request) {
        if (failure instanceof SecurityException) {
            return Optional.empty(); // a refused token says 401, whatever the verifier stumbled over
        }
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Optional<Problem> meaning = meaningOfOne(cause, request);
            if (meaning.isPresent()) {
                return meaning;
            }
            cause = cause.getCause();
        }
        return failure == null ? Optional.empty() : badParameter(failure);
    }

    private static Optional<Problem> meaningOfOne(Throwable cause, RequestInfo request) {
        if (cause instanceof Problem problem) {
            return Optional.of(problem);
        }
        if (cause instanceof JsonProcessingException json) {
            return JsonFailures.meaningOf(json);
        }
        if (cause instanceof ConstraintViolationException violated) {
            return Optional.of(Constraints.problem(violated));
        }
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(changedMeanwhile(request));
        }
        if (cause instanceof SQLException sql) {
            return meaningOf(sql);
        }
        if (cause instanceof DateTimeException) {
            return Optional.of(Problems.of(ProblemCode.VALIDATION)); // a day no calendar has, wherever it came from
        }
        if (isBrokenForm(cause)) {
            return Optional.of(Problems.validation(BROKEN_FORM));
        }
        if (cause instanceof XAException || cause instanceof OIDCException) {
            return Optional.of(Problems.unavailable(A_WHILE));
        }
        return Optional.empty();
    }

    /** What the form's parser throws has no type of its own, so where it comes from tells. */
    private static boolean isBrokenForm(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(FORM_PARSER);
    }

    private static Problem changedMeanwhile(RequestInfo request) {
        return Problems.of(request.conditional() ? ProblemCode.PRECONDITION_FAILED : ProblemCode.CHANGED_MEANWHILE);
    }

    /** By SQLSTATE class (PostgreSQL manual, appendix A). */
    private static Optional<Problem> meaningOf(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return DatabaseFailure.isPoolExhausted(failure)
                    ? Optional.of(Problems.unavailable(MOMENT))
                    : Optional.empty();
        }
        if ("23505".equals(state) || "23P01".equals(state)) {
            return Optional.of(Problems.of(ProblemCode.DUPLICATE));
        }
        if (state.startsWith("22")) {
            return Optional.of(Problems.of(ProblemCode.VALIDATION)); // a value no column can hold
        }
        if (state.startsWith("40") || "55P03".equals(state) || "57014".equals(state)) {
            return Optional.of(Problems.unavailable(MOMENT));
        }
        if (DatabaseFailure.isAway(failure)) {
            return Optional.of(Problems.unavailable(A_WHILE));
        }
        return Optional.empty();
    }

    /** JAX-RS says 404 for a query or path parameter that cannot be read; here that is a 400 like any bad input. */
    private static Optional<Problem> badParameter(Throwable failure) {
        boolean wraps = failure.getCause() != null;
        if (wraps && (failure instanceof NotFoundException || failure instanceof BadRequestException)) {
            return Optional.of(Problems.validation(List.of(new Violation("/query", ProblemCode.text("input.type")))));
        }
        return Optional.empty();
    }
}
