package vn.cchc.plan.importing.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who leads and who helps, where one cell names both: "Chủ trì: Phòng Nội vụ; phối hợp: UBND các xã". */
record Parts(String lead, String coordinating) {

    private static final Pattern MARK = Pattern.compile(
            "(?:[-–+•*]\\s*)?(?:(?:cơ quan|đơn vị)\\s+)?(chủ trì|phối hợp(?: thực hiện)?)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Parts of(String lead, String coordinating) {
        var marks = MARK.matcher(lead);
        if (!marks.find()) {
            return new Parts(lead, coordinating);
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
}
