package vn.cchc.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The problem extension maps every {@code Exception}; this one adds errors such as a failed assertion. */
@Provider
@Priority(1)
public final class ErrorMapper extends ExceptionMapperBase<Error> implements ExceptionMapper<Error> {
    @Override
    protected HttpProblem toProblem(Error error) {
        return Problems.of(ProblemCode.INTERNAL);
    }
}
