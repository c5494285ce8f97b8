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
            "^(.*?\\S)[\\s,(]*[,(\\s]\\s*(?:ngoại trừ|trừ|không bao gồm|không gồm|không kể)\\s+(.+?)\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*(?:và\\s+)?");
    private static final Pattern AND = Pattern.compile("\\s+và\\s+");

    static Optional<Exceptions> in(String written) {
        var except = EXCEPT.matcher(written.strip());
        return except.matches()
                ? Optional.of(new Exceptions(
                        except.group(1), Arrays.asList(COMMA.split(except.group(2).strip()))))
                : Optional.empty();
    }

    /** What is no name as a whole may be two joined by "và". */
    static Stream<String> parts(String name) {
        return AND.splitAsStream(name);
    }
}
