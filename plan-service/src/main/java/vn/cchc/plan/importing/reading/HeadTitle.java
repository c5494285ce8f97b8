package vn.cchc.plan.importing.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of the plan: the kind of document on a line by itself, and what it is about on the lines below. */
final class HeadTitle {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 500;
    private static final int MOST_LINES = 4;
    private static final Pattern KIND = Pattern.compile("^KẾ HOẠCH(?:\\s*$|\\s+\\S.*)");
    private static final Pattern DECISION_ABOUT =
            Pattern.compile("^(?:V/v|Về việc)\\s+(?:ban hành|phê duyệt)\\s+(Kế hoạch\\s.*)", FLAGS | Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(
            "^(?:Căn cứ|Thực hiện|Triển khai|Nhằm|Để |UBND|[ỦU]\\p{L} ban nhân dân|\\(|[IVX]{1,4}[.)]|\\d{1,2}[.)]|[-–_=*]{2,}"
                    + "|Số\\s*:|PHỤ LỤC|DANH MỤC|Phần|Đơn vị tính|[A-H][.)]\\s|TT$|STT$).*",
            Pattern.DOTALL);

    private HeadTitle() {}

    static Optional<String> in(List<List<String>> blocks) {
        List<String> lines = blocks.stream().flatMap(List::stream).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (KIND.matcher(lines.get(i)).matches()) {
                return Optional.of(title(lines.subList(i, lines.size())));
            }
        }
        return lines.stream()
                .map(DECISION_ABOUT::matcher)
                .filter(about -> about.matches())
                .map(about -> trimmed(about.group(1)))
                .findFirst();
    }

    private static String title(List<String> lines) {
        StringBuilder title = new StringBuilder(lines.get(0));
        for (int i = 1; i < Math.min(MOST_LINES, lines.size()); i++) {
            String line = lines.get(i);
            if (END.matcher(line).matches() || line.endsWith(":")) {
                break;
            }
            title.append(' ').append(line);
        }
        return trimmed(title.toString());
    }

    /** The kind of document is set in capitals; in a sentence it is not. */
    private static String trimmed(String title) {
        String flat = Lines.flat(title).replaceAll("[;,.:]+$", "").replaceFirst("^KẾ HOẠCH (?=.*\\p{Ll})", "Kế hoạch ");
        return flat.length() > LONGEST ? flat.substring(0, LONGEST) : flat;
    }
}
