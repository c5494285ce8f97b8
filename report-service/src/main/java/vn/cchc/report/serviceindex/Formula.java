package vn.cchc.report.serviceindex;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * One side of a share, as the table of indicators has it: sums, differences and products of {@link IndexFact facts} and whole
 * numbers, with {@code max} and {@code min}, such as {@code max(0, received.total - resolved.late)}.
 */
record Formula(String text) {

    /** Nothing else than what a formula may have: no dates, no chance, no constants, no text. */
    @SuppressWarnings("unchecked") // the library takes pairs as an array
    private static final ExpressionConfiguration LANGUAGE = ExpressionConfiguration.builder()
            .operatorDictionary(MapBasedOperatorDictionary.ofOperators(
                    Map.entry("+", new InfixPlusOperator()),
                    Map.entry("-", new InfixMinusOperator()),
                    Map.entry("*", new InfixMultiplicationOperator())))
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions(
                    Map.entry("max", new MaxFunction()), Map.entry("min", new MinFunction())))
            .defaultConstants(Map.of())
            .arraysAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    private static final String POINT = "\\.";
    private static final String PLUS = " *\\+ *";

    /** @throws IllegalStateException where it can't be read or names something else than a fact */
    Set<IndexFact> facts() {
        Set<IndexFact> named = EnumSet.noneOf(IndexFact.class);
        try {
            collect(expression().getAbstractSyntaxTree(), named);
        } catch (ParseException unreadable) {
            throw wrong(unreadable.getMessage(), unreadable);
        }
        return named;
    }

    /** What it adds up, where it does nothing else. */
    Optional<List<IndexFact>> addends() {
        var named = Arrays.stream(text.split(PLUS))
                .map(IndexFact::of)
                .flatMap(Optional::stream)
                .toList();
        return named.size() == text.split(PLUS).length ? Optional.of(named) : Optional.empty();
    }

    private void collect(ASTNode node, Set<IndexFact> named) {
        var type = node.getToken().getType();
        if (type == TokenType.STRUCTURE_SEPARATOR || type == TokenType.VARIABLE_OR_CONSTANT) {
            var name = name(node);
            named.add(IndexFact.of(name).orElseThrow(() -> wrong("no fact is called " + name, null)));
            return;
        }
        if (type == TokenType.STRING_LITERAL) {
            throw wrong("text is no number", null);
        }
        node.getParameters().forEach(part -> collect(part, named));
    }

    private static String name(ASTNode node) {
        return node.getParameters().isEmpty()
                ? node.getToken().getValue()
                : node.getParameters().stream().map(Formula::name).collect(Collectors.joining("."));
    }

    /**
     * What it comes to.
     *
     * @throws IllegalStateException where it names something else than a fact, or doesn't come to a whole number
     */
    long of(ToLongFunction<IndexFact> value) {
        Map<String, Map<String, Long>> values = new HashMap<>();
        for (var fact : facts()) {
            var name = fact.code().split(POINT, 2);
            values.computeIfAbsent(name[0], first -> new HashMap<>()).put(name[1], value.applyAsLong(fact));
        }
        try {
            return expression().withValues(values).evaluate().getNumberValue().longValueExact();
        } catch (EvaluationException | ParseException | ArithmeticException failure) {
            throw wrong(failure.getMessage(), failure);
        }
    }

    private Expression expression() {
        return new Expression(text, LANGUAGE);
    }

    private IllegalStateException wrong(String why, Exception cause) {
        return new IllegalStateException("formula of the index \"" + text + "\": " + why, cause);
    }
}
