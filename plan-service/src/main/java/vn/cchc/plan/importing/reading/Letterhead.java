package vn.cchc.plan.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of the issuer at the top left: the agency above it first, where it names one. */
final class Letterhead {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern COMMITTEE =
            Pattern.compile("^(?:UBND|\\p{L}{2} BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?:\\s.*)?$", FLAGS);
    private static final Pattern OFFICE =
            Pattern.compile("^(?:SỞ|BAN QUẢN LÝ|PHÒNG|VĂN PHÒNG|THANH TRA|TRUNG TÂM|CHI CỤC|CỤC|BỘ)\\s.*", FLAGS);
    private static final Pattern REST_OF_NAME =
            Pattern.compile("^(?:TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\\s.*", FLAGS);
    private static final Pattern ALONE = Pattern.compile("^(?:UBND|\\p{L}+ BAN NHÂN DÂN)$", FLAGS);
    private static final Pattern MOTTO = Pattern.compile("^(?:CỘNG H[OÒ][ÀAÒ] XÃ HỘI|ĐỘC LẬP).*", FLAGS);
    private static final Pattern END =
            Pattern.compile("^(?:số\\b|kế hoạch\\b|quyết định\\b|phụ lục\\b|căn cứ\\b).*", FLAGS);
    private static final int TOP_BLOCKS = 12;

    private Letterhead() {}

    static Optional<String> issuer(List<List<String>> blocks) {
        List<String> names = new ArrayList<>();
        for (List<String> block : blocks.subList(0, Math.min(TOP_BLOCKS, blocks.size()))) {
            for (String line : block) {
                if (END.matcher(line).matches() && !names.isEmpty()) {
                    return Optional.of(names.get(names.size() - 1));
                }
                add(line, names);
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    private static void add(String line, List<String> names) {
        int last = names.size() - 1;
        boolean heading = line.equals(line.toUpperCase(Locale.ROOT))
                && !MOTTO.matcher(line).matches();
        if (!heading) {
            return;
        }
        if (last >= 0
                && ALONE.matcher(names.get(last)).matches()
                && REST_OF_NAME.matcher(line).matches()) {
            names.set(last, names.get(last) + " " + line);
        } else if (COMMITTEE.matcher(line).matches() || OFFICE.matcher(line).matches()) {
            names.add(line);
        }
    }
}
