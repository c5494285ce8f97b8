package vn.cchc.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;

/** Reads Jackson's exceptions: where in the body the fault is and what should have been there. */
final class JsonFailures {
    private JsonFailures() {}

    /** Empty when the fault is ours, as a type that cannot be read or written at all. */
    static Optional<Problem> meaningOf(JsonProcessingException failure) {
        if (failure instanceof InvalidDefinitionException) {
            return Optional.empty();
        }
        Problem inner = problemInside(failure);
        if (inner != null) {
            return Optional.of(inner);
        }
        if (isMalformed(failure)) {
            return Optional.of(malformed(failure));
        }
        if (failure instanceof JsonMappingException mapping) {
            return Optional.of(Problems.validation(new Violation(Pointers.of(mapping.getPath()), fault(mapping))));
        }
        return Optional.empty();
    }

    /** A constructor of ours refused the value with a problem; it knows best, but not where it stands. */
    private static Problem problemInside(Throwable failure) {
        Throwable cause = failure.getCause();
        while (cause != null && cause != cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static boolean isMalformed(JsonProcessingException failure) {
        return syntaxOf(failure) != null || says(failure, "Trailing token");
    }

    private static JsonProcessingException syntaxOf(JsonProcessingException failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof StreamReadException syntax && !(cause instanceof InputCoercionException)) {
                return syntax;
            }
            if (cause instanceof StreamConstraintsException limit) {
                return limit;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static Problem malformed(JsonProcessingException failure) {
        JsonProcessingException syntax = syntaxOf(failure);
        Violation violation = syntax == null
                ? new Violation("", ProblemCode.text("input.trailing"))
                : new Violation(pointerAt(syntax), syntaxFault(syntax));
        return Problems.of(ProblemCode.MALFORMED_JSON, List.of(violation));
    }

    private static String pointerAt(JsonProcessingException syntax) {
        boolean atField = says(syntax, "Duplicate field");
        return atField && syntax.getProcessor() instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }

    private static Text syntaxFault(JsonProcessingException syntax) {
        if (syntax instanceof StreamConstraintsException) {
            return ProblemCode.text("input.too-deep");
        }
        return ProblemCode.text(says(syntax, "Duplicate field") ? "input.duplicate-field" : "input.syntax");
    }

    private static Text fault(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return ProblemCode.text("input.unknown-field");
        }
        if (says(failure, "No content to map")) {
            return ProblemCode.text("input.empty");
        }
        if (failure instanceof InvalidText invalid) {
            return invalid.text();
        }
        if (failure.getCause() instanceof InputCoercionException outOfRange) {
            return InputTexts.expected(outOfRange.getTargetType());
        }
        return failure instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null
                ? InputTexts.expected(mismatched.getTargetType())
                : ProblemCode.text("input.type");
    }

    private static boolean says(JsonProcessingException failure, String beginning) {
        String message = failure.getOriginalMessage();
        return message != null && message.startsWith(beginning);
    }
}
