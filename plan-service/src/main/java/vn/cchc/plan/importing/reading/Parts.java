package vn.cchc.plan.importing.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who leads and who helps, where one cell names both: "Chủ trì: Phòng Nội vụ; phối hợp: UBND các xã". */
record Parts(String lead, String coordinating) {

    private static final Pattern MARK = Pattern.compile(
            "(?:[-–+•*]\\s*)?(?:(?:cơ quan|đơn vị)\\s+)?(chủ trì|phối hợp(?: thực hiện)?)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    /** "Phòng Nội vụ chủ trì, phối hợp với các phòng". */
    private static final Pattern SENTENCE = Pattern.compile(
            "(.+?)\\s+chủ trì[,;]?\\s+(?:và\\s+)?phối hợp(?: thực hiện)?(?:\\s+(?:với|cùng))*\\s+(?!\\()(.+)", FLAGS);

    /** "Phòng Nội vụ (chủ trì)", "Phòng Tư pháp phối hợp". */
    private static final Pattern ROLE_BEHIND = Pattern.compile("(.+?)\\s+\\(?(chủ trì|phối hợp)\\)?[.,]?", FLAGS);

    static Parts of(String lead, String coordinating) {
        var marks = MARK.matcher(lead);
        if (!marks.find()) {
            return inWords(lead, coordinating);
        }
        var leads = new StringBuilder(lead.substring(0, marks.start()));
        var helps = new StringBuilder(coordinating);
        boolean more = true;
        while (more) {
            var into = marks.group(1).toLowerCase(Locale.ROOT).startsWith("chủ") ? leads : helps;
            int from = marks.end();
            more = marks.find();
            into.append('\n').append(lead, from, more ? marks.start() : lead.length());
        }
        return new Parts(leads.toString().strip(), helps.toString().strip());
    }

    private static Parts inWords(String lead, String coordinating) {
        var sentence = SENTENCE.matcher(lead.strip());
        if (sentence.matches()) {
            return new Parts(sentence.group(1), (coordinating + "\n" + sentence.group(2)).strip());
        }
        var leads = new StringBuilder();
        var helps = new StringBuilder(coordinating);
        for (var item : lead.split("[;\n]")) {
            var said = ROLE_BEHIND.matcher(item.strip());
            if (!said.matches()) {
                return new Parts(lead, coordinating);
            }
            var into = said.group(2).toLowerCase(Locale.ROOT).startsWith("chủ") ? leads : helps;
            into.append('\n').append(said.group(1).strip());
        }
        return new Parts(leads.toString().strip(), helps.toString().strip());
    }
}
