package vn.cchc.plan.agency.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A group of which some are left out: "UBND các xã, thị trấn (trừ xã A và xã B)".
 *
 * @param of the words for the whole group
 * @param excepted names of those left out
 */
record Exceptions(String of, List<String> excepted) {

    private static final Pattern EXCEPT = Pattern.compile(
            "[,(\\s](?:ngoại trừ|trừ|không bao gồm|không gồm|không kể)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,(]$");
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*(?:và\\s+)?");
    private static final Pattern AND = Pattern.compile("\\s+và\\s+");

    static Optional<Exceptions> in(String written) {
        var except = EXCEPT.matcher(written);
        if (!except.find()) {
            return Optional.empty();
        }
        String all = written.substring(0, except.start()).strip();
        while (LOOSE_END.matcher(all).find()) {
            all = all.substring(0, all.length() - 1);
        }
        String out = written.substring(except.end()).strip();
        String bare = out.endsWith(")") ? out.substring(0, out.length() - 1) : out;
        return all.isEmpty() || bare.isBlank()
                ? Optional.empty()
                : Optional.of(new Exceptions(all, Arrays.asList(COMMA.split(bare.strip()))));
    }

    /** What is no name as a whole may be two joined by "và". */
    static Stream<String> parts(String name) {
        return AND.splitAsStream(name);
    }
}
