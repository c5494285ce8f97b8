package vn.cchc.report.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;

/**
 * Where figures of a report lead to: lists of the dossiers behind them, as a browser asks for them, with the agency, the period and
 * the instant of the report.
 *
 * @param asked parameters by name
 */
public record OpenedLinks(Map<String, String> asked) {

    /** For what is not there: a step at fault, a stated cause. */
    public static final String NONE = "none";

    private static final String LIST = ReportsForBrowsers.PREFIX + "dossiers?";

    public OpenedLinks {
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    /** @param at the instant the report looked at; one that is locked, or reaches to its last day, is found by its period */
    public static OpenedLinks of(String agency, ReportPeriod period, OffsetDateTime at, boolean locked) {
        boolean plain = locked || at.isEqual(AsAt.endOf(period.to()).local());
        return new OpenedLinks(Map.of())
                .with("agency", agency)
                .with("from", period.from())
                .with("to", period.to())
                .with("at", plain ? null : at);
    }

    /** Narrowed by a parameter; not by one that is null. */
    public OpenedLinks with(String name, Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(asked);
        more.put(name, value.toString());
        return new OpenedLinks(more);
    }

    /** Of a row. */
    public OpenedLinks row(String groupBy, String group) {
        return with("groupBy", groupBy).with("group", group);
    }

    public String cell(Cell cell) {
        return cell(cell.parameter());
    }

    /** The list of a cell, by its name. */
    public String cell(String cell) {
        return with("cell", cell).address();
    }

    /** The list of a measure's numerator. */
    public String part(String measure) {
        return with("measure", measure).with("part", "part").address();
    }

    /** The list of its denominator. */
    public String whole(String measure) {
        return with("measure", measure).with("part", "whole").address();
    }

    /** The list of an indicator's numerator or denominator. */
    public String indicator(String indicator, String part) {
        return with("indicator", indicator).with("part", part).address();
    }

    private String address() {
        return asked.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", LIST, ""));
    }
}
