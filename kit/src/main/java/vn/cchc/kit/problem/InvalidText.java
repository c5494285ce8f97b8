package vn.cchc.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Text that is well-formed JSON but is not let in; becomes a violation at its place in the body. */
public final class InvalidText extends MismatchedInputException {
    private static final long serialVersionUID = 1L;

    private final Text text;

    private InvalidText(JsonParser parser, Text text) {
        super(parser, text.en(), String.class);
        this.text = text;
    }

    public static InvalidText forbiddenCharacters(JsonParser parser) {
        return new InvalidText(parser, ProblemCode.text("input.characters"));
    }

    Text text() {
        return text;
    }
}
