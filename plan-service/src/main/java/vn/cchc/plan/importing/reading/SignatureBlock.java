package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands under a document: whom it goes to on the left, who signed it on the right. */
final class SignatureBlock {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int FURTHEST = 8;
    private static final int MOST_RECIPIENTS = 200;
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:TM\\.|KT\\.|TUQ\\.|TL\\.|Q\\.)?\\s*(?:[ỦU]\\p{L} BAN NHÂN DÂN|UBND|PHÓ CHỦ TỊCH|CHỦ TỊCH|PHÓ GIÁM ĐỐC|GIÁM ĐỐC"
                    + "|PHÓ TRƯỞNG PHÒNG|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|TRƯỞNG BAN)(?:\\s+\\p{Lu}+)*$");
    /** "Nguyễn Văn A", also with a title before it. */
    private static final Pattern NAME =
            Pattern.compile("^(?:(?:Ths?|TS|BS|CN|KS)\\.?\\s*)?(\\p{Lu}\\p{Ll}+(?:\\s+\\p{Lu}[\\p{Ll}]*){1,5})$");

    private static final Pattern RECIPIENTS = Pattern.compile("^Nơi nhận\\s*:?\\s*(.*)", FLAGS);
    private static final Pattern BULLET = Pattern.compile("^[-–+•]\\s*");
    private static final Pattern FILED = Pattern.compile("^Lưu\\b.*", FLAGS);

    private SignatureBlock() {}

    /** The name nearest under the signer's office; of several the last, which closes the document. */
    static Optional<String> signer(List<List<String>> blocks) {
        Optional<String> signer = Optional.empty();
        int since = FURTHEST + 1;
        for (List<String> block : blocks) {
            for (String line : block) {
                if (OFFICE.matcher(line).matches()) {
                    since = 0;
                    continue;
                }
                var name = NAME.matcher(line);
                if (since <= FURTHEST && name.matches()) {
                    signer = Optional.of(name.group(1));
                    since = FURTHEST;
                }
                since++;
            }
        }
        return signer;
    }

    /** Each with its dash, up to what is filed ("Lưu: VT"). */
    static List<String> recipients(List<List<String>> blocks) {
        List<String> recipients = new ArrayList<>();
        boolean within = false;
        for (List<String> block : blocks) {
            for (String line : block) {
                var first = RECIPIENTS.matcher(line);
                boolean heading = first.matches();
                within |= heading;
                String entry = heading ? first.group(1) : line;
                if (within && !heading && !BULLET.matcher(entry).find()) {
                    return recipients;
                }
                if (within && !add(entry, recipients)) {
                    return recipients;
                }
            }
        }
        return recipients;
    }

    /** Whether more may follow. */
    private static boolean add(String entry, List<String> recipients) {
        String name =
                BULLET.matcher(entry).replaceFirst("").replaceAll("[;,.]+$", "").strip();
        if (FILED.matcher(name).matches()) {
            return false;
        }
        if (!name.isEmpty()) {
            recipients.add(name);
        }
        return recipients.size() < MOST_RECIPIENTS;
    }
}
