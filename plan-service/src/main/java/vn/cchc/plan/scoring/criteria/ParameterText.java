package vn.cchc.plan.scoring.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.plan.scoring.domain.Points;

/** The parameters of a formula in one cell: parts with a semicolon between them. */
final class ParameterText {

    private static final Pattern BAND = Pattern.compile("(>=|≥|>)\\s*([0-9]+(?:[.,][0-9]+)?)\\s*%?\\s*:\\s*([0-9.,]+)");
    private static final Pattern PARAMETER = Pattern.compile("([A-Za-z]+)\\s*:\\s*([0-9.,]+)");

    private ParameterText() {}

    static String of(FormulaForm form) {
        if (form.kind() == FormulaKind.BANDS) {
            return form.bands().stream()
                    .map(band -> (Boolean.TRUE.equals(band.strictly()) ? ">" : ">=") + text(band.from()) + ": "
                            + text(band.points()))
                    .collect(Collectors.joining("; "));
        }
        return form.kind().parameters().stream()
                .map(name -> name + ": " + text(form.parameters().get(name)))
                .collect(Collectors.joining("; "));
    }

    private static String text(BigDecimal number) {
        return Points.plain(number).toPlainString();
    }

    /** The formula, or empty when the text is none. */
    static Optional<FormulaForm> read(FormulaKind kind, String text) {
        List<BandForm> bands = new ArrayList<>();
        Map<String, BigDecimal> parameters = new TreeMap<>();
        for (String part : text.split(";")) {
            if (!part.isBlank() && !take(kind, part.strip(), bands, parameters)) {
                return Optional.empty();
            }
        }
        return Optional.of(new FormulaForm(kind, bands, parameters));
    }

    private static boolean take(
            FormulaKind kind, String part, List<BandForm> bands, Map<String, BigDecimal> parameters) {
        if (kind == FormulaKind.BANDS) {
            Matcher band = BAND.matcher(part);
            Optional<BigDecimal> points = band.matches() ? number(band.group(3)) : Optional.empty();
            points.ifPresent(value -> bands.add(new BandForm(
                    number(band.group(2)).orElseThrow(), band.group(1).equals(">"), value)));
            return points.isPresent();
        }
        Matcher parameter = PARAMETER.matcher(part);
        Optional<BigDecimal> value = parameter.matches() ? number(parameter.group(2)) : Optional.empty();
        return value.isPresent() && parameters.put(parameter.group(1), value.get()) == null;
    }

    /** With a comma or a point before the decimals; thousands are not set apart in points. */
    static Optional<BigDecimal> number(String text) {
        return text.matches("[0-9]{1,9}([.,][0-9]{1,9})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }
}
