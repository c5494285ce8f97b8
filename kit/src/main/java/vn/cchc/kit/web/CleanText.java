package vn.cchc.kit.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Optional;
import vn.cchc.kit.problem.InvalidText;

/** Lets text in by {@link TextRules}. */
final class CleanText extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(_valueClass, parser);
        }
        Optional<String> text = TextRules.normalise(parser.getText());
        if (text.isEmpty()) {
            throw InvalidText.forbiddenCharacters(parser);
        }
        return text.get();
    }
}
