package vn.cchc.plan.legal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How kinds of documents are called, and abbreviated in the sign of their number (NĐ 30/2020/NĐ-CP, Phụ lục III). */
final class LegalWords {

    private static final Map<LegalKind, List<String>> NAMES = Map.of(
            LegalKind.LAW, List.of("luật", "bộ luật"),
            LegalKind.ORDINANCE, List.of("pháp lệnh"),
            LegalKind.RESOLUTION, List.of("nghị quyết", "nghị quyết liên tịch"),
            LegalKind.DECREE, List.of("nghị định"),
            LegalKind.DECISION, List.of("quyết định"),
            LegalKind.CIRCULAR, List.of("thông tư", "thông tư liên tịch"),
            LegalKind.DIRECTIVE, List.of("chỉ thị"),
            LegalKind.PLAN, List.of("kế hoạch"),
            LegalKind.LETTER, List.of("công văn"),
            LegalKind.OTHER,
                    List.of(
                            "khác",
                            "văn bản khác",
                            "lệnh",
                            "thông báo",
                            "hướng dẫn",
                            "chương trình",
                            "đề án",
                            "phương án",
                            "quy chế",
                            "quy định",
                            "báo cáo",
                            "tờ trình",
                            "kết luận"));

    /** The sign after the number and, of normative ones, the year: {@code 118/2025/NĐ-CP}, {@code 630/QĐ-UBND}. */
    private static final Pattern SIGN = Pattern.compile("[^/]*/(?:\\d{4}/)?(\\p{Lu}+)(?:[-\\d].*)?");

    private static final Map<String, LegalKind> SIGNS = Map.of(
            "QH", LegalKind.LAW,
            "NQ", LegalKind.RESOLUTION,
            "NQLT", LegalKind.RESOLUTION,
            "NĐ", LegalKind.DECREE,
            "QĐ", LegalKind.DECISION,
            "TT", LegalKind.CIRCULAR,
            "TTLT", LegalKind.CIRCULAR,
            "CT", LegalKind.DIRECTIVE,
            "KH", LegalKind.PLAN);

    private LegalWords() {}

    static String name(LegalKind kind) {
        String name = NAMES.get(kind).get(0);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static Optional<LegalKind> kind(String words) {
        String wanted = words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream()
                .filter(known -> known.getValue().contains(wanted)
                        || known.getKey().name().equalsIgnoreCase(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a number says; a resolution of the National Assembly says so before it says whose it is. */
    static Optional<LegalKind> kindOfNumber(String number) {
        Matcher sign = SIGN.matcher(number.strip());
        return sign.matches() ? Optional.ofNullable(SIGNS.get(sign.group(1))) : Optional.empty();
    }
}
