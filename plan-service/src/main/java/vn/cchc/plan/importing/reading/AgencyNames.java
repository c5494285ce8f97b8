package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Splits the agencies named in one cell. */
final class AgencyNames {

    private static final String STARTS =
            "(?:Phòng|Sở|Ban|Văn phòng|VP|UBND|U[ỷỶ] ?ban|[ỦỷUu][ỷỶyỹ] ban|Ủy ban|HĐND|UBMTTQ|Trung tâm"
                    + "|TT|Bưu điện|Công an|Chi cục|Cục|Thanh tra|Đài|Kho bạc|Bộ phận|Các|Tòa án|Toà án|Viện|Hội|Đoàn|MTTQ"
                    + "|Mặt trận|Huyện ủy|Tỉnh ủy|Đảng ủy|Trường|Chủ tịch|Thủ trưởng|Tất cả|Liên đoàn|Bảo hiểm|Ngân hàng|Hạt"
                    + "|Quân sự|BCH|Ban Chỉ huy|Bộ|(?:Xã|Phường|Thị trấn|Huyện)(?=\\s+(?-iu:\\p{Lu})))";
    private static final Pattern AGENCY = Pattern.compile(
            "^" + STARTS + "(?=\\s|$|:).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final String NUMBERED = "(?:\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s+)";
    private static final Pattern COMMA_AGENCY = Pattern.compile(
            ",\\s*(?:và\\s+)?(?=" + NUMBERED + "?" + STARTS + "\\s)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AND_AGENCY = Pattern.compile("(?<!HĐND)\\s+và\\s+(?=" + STARTS + "\\s)");
    private static final Pattern PART =
            Pattern.compile(";|(?<=[^,\\s]) (?=" + NUMBERED + STARTS + "\\s)|,\\s*(?=" + NUMBERED + STARTS + "\\s)");
    private static final Pattern GROUP = Pattern.compile(
            "^các\\s+(phòng|sở|ban|xã|phường|trung tâm)\\s*(?::|(?=\\s\\p{Lu}))\\s*(.*)$",
            Pattern.UNICODE_CASE | Pattern.DOTALL);
    /** "Các phòng, ban thuộc huyện": the second noun has no name of its own. */
    private static final Pattern MORE_OF_GROUP = Pattern.compile("^(?!các\\s|tất\\s)\\p{Ll}+(?:\\s+[\\p{Ll}(]|$)");

    private static final Pattern NUMBER = Pattern.compile("^" + NUMBERED);
    private static final Pattern EXCEPT =
            Pattern.compile("[,\\s](?:ngoại trừ|trừ|không bao gồm|không gồm|không kể)\\s");

    private static final Map<String, String> KINDS = Map.of(
            "phòng", "Phòng", "sở", "Sở", "ban", "Ban", "xã", "Xã", "phường", "Phường", "trung tâm", "Trung tâm");

    private AgencyNames() {}

    /** The names as written; the number of a sub-item ("3.1 Phòng Nội vụ") stays with each agency it stands before. */
    static List<String> split(String cell) {
        List<String> names = new ArrayList<>();
        for (var line : Lines.joined(cell, AgencyNames::isAgency)) {
            for (var part : outsideBrackets(line, PART)) {
                addNumbered(part.strip(), names);
            }
        }
        return names.stream()
                .map(AgencyNames::trimmed)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the cell numbers its agencies, as when sub-items of a row have leads of their own. */
    static boolean isNumbered(String cell) {
        return Lines.joined(cell).stream()
                .flatMap(line -> List.of(line.split(";")).stream())
                .anyMatch(part -> NUMBER.matcher(part.strip()).find());
    }

    private static boolean isAgency(String line) {
        return AGENCY.matcher(NUMBER.matcher(line).replaceFirst("")).matches();
    }

    private static void addNumbered(String part, List<String> names) {
        var number = NUMBER.matcher(part);
        if (!number.find()) {
            addNames(part, names);
            return;
        }
        List<String> own = new ArrayList<>();
        addNames(part.substring(number.end()), own);
        own.forEach(name -> names.add(number.group().strip() + " " + name));
    }

    private static void addNames(String text, List<String> names) {
        var lowerFirst = text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        var group = GROUP.matcher(lowerFirst);
        if (group.matches()) {
            addGroup(KINDS.get(group.group(1)), group.group(2), names);
            return;
        }
        List<String> parts = new ArrayList<>();
        for (var part : outsideBrackets(text, COMMA_AGENCY)) {
            int last = parts.size() - 1;
            boolean oneGroup = last >= 0
                    && isGroup(parts.get(last))
                    && MORE_OF_GROUP.matcher(part).find();
            if (oneGroup) {
                parts.set(last, parts.get(last) + ", " + part);
            } else {
                parts.add(part);
            }
        }
        parts.forEach(part -> addJoined(part, names));
    }

    private static boolean isGroup(String part) {
        return part.regionMatches(true, 0, "Các ", 0, 4) || part.regionMatches(true, 0, "Tất cả ", 0, 7);
    }

    /** "Các phòng: Tư pháp, Nội vụ, UBND các xã": the noun belongs to each that has none of its own. */
    private static void addGroup(String kind, String rest, List<String> names) {
        for (var part : outsideBrackets(rest, Pattern.compile(",\\s*"))) {
            var name = trimmed(part);
            boolean own = AGENCY.matcher(name).matches();
            boolean continues = Lines.startsLower(name) && !own && !names.isEmpty();
            if (continues) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (own) {
                addJoined(name, names);
            } else if (!name.isEmpty()) {
                addJoined(kind + " " + name, names);
            }
        }
    }

    /** "Phòng A và Phòng B" are two; "Các cơ quan, đơn vị và UBND cấp xã" is one group. */
    private static void addJoined(String part, List<String> names) {
        if (isGroup(part)) {
            names.add(part);
            return;
        }
        names.addAll(outsideBrackets(part, AND_AGENCY));
    }

    private static List<String> outsideBrackets(String text, Pattern separator) {
        List<String> parts = new ArrayList<>();
        var matcher = separator.matcher(text);
        int from = 0;
        int excepted = excepted(text);
        while (matcher.find()) {
            boolean splits = matcher.start() <= excepted || text.charAt(matcher.start()) == ';';
            if (splits && depth(text, matcher.start()) == 0) {
                parts.add(text.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Where "trừ" begins: what follows are those a group goes without, up to the next semicolon. */
    private static int excepted(String text) {
        var except = EXCEPT.matcher(text);
        return except.find() ? except.start() : text.length();
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        return depth;
    }

    private static String trimmed(String name) {
        return Lines.flat(name).replaceAll("[;,.:]+$", "").strip();
    }
}
