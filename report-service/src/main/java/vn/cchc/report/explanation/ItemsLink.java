package vn.cchc.report.explanation;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cchc.report.period.AsAt;

/**
 * The list that shows what a figure counts, here or at the owner of the things counted; the latter has them as they are
 * now.
 *
 * @param path from the gateway on
 */
public record ItemsLink(String path, List<Parameter> parameters) {

    private static final String AGENCY = "agency";
    private static final String AT = "at";

    /**
     * A parameter of the list.
     *
     * @param value of what was asked for; null where it is left out
     */
    public record Parameter(String name, Function<RowAsked, Object> value) {}

    public static ItemsLink to(String path) {
        return new ItemsLink(path, List.of());
    }

    public ItemsLink with(String name, Object value) {
        return and(name, asked -> value);
    }

    /** The agency asked for; of a row by agencies, that one. */
    public ItemsLink ofAgency() {
        return and(
                AGENCY,
                asked -> asked.group() != null && AGENCY.equals(asked.groupBy())
                        ? asked.group()
                        : asked.question().agency().code());
    }

    public ItemsLink from(String name) {
        return and(name, asked -> asked.asked().period().from());
    }

    public ItemsLink upTo(String name) {
        return and(name, asked -> asked.asked().period().to());
    }

    public ItemsLink ofPlan() {
        return and("plan", RowAsked::plan);
    }

    /** As of the same instant; what is locked is found by its period alone. */
    public ItemsLink at() {
        return and(AT, asked -> asked.asked().locked() ? null : at(asked.asked().at()));
    }

    public ItemsLink and(String name, Function<RowAsked, Object> value) {
        var added = new Parameter(name, value);
        return new ItemsLink(
                path, Stream.concat(parameters.stream(), Stream.of(added)).toList());
    }

    /** Path and query. */
    String of(RowAsked asked) {
        var uri = UriBuilder.fromPath(path);
        for (var parameter : parameters) {
            var value = parameter.value().apply(asked);
            if (value != null) {
                uri.queryParam(parameter.name(), "{" + parameter.name() + "}")
                        .resolveTemplate(parameter.name(), value.toString());
            }
        }
        return uri.build().toString();
    }

    private static String at(AsAt at) {
        return at.instant().toString();
    }
}
