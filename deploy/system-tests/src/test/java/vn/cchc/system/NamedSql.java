package vn.cchc.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A statement that stands in a file of its own, {@code /recount/NAME.sql}, with parameters named as {@code :from}.
 *
 * @param names of the parameters, in the order in which their question marks stand
 */
record NamedSql(String text, List<String> names) {
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z_]+)");

    static NamedSql of(String name) {
        String written = read(name);
        List<String> names = new ArrayList<>();
        String text = PARAMETER.matcher(written).replaceAll(found -> {
            names.add(found.group(1));
            return "?";
        });
        return new NamedSql(text, List.copyOf(names));
    }

    /** As it is written, for what has no parameters. */
    static String read(String name) {
        String path = "/recount/" + name + ".sql";
        try (InputStream in = NamedSql.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values in the order of the question marks; each of them has to be there. */
    Object[] values(Map<String, ?> parameters) {
        return names.stream()
                .map(name -> {
                    if (!parameters.containsKey(name)) {
                        throw new IllegalArgumentException("Nothing is said of :" + name);
                    }
                    Object value = parameters.get(name);
                    return value == null ? null : value.toString();
                })
                .toArray();
    }
}
