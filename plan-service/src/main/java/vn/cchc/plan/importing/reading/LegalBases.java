package vn.cchc.plan.importing.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents a plan is based on: each "Căn cứ", and the one it says to carry out. */
final class LegalBases {

    private static final int LONGEST = 500;
    private static final Pattern BASIS = Pattern.compile("^(?:[-–]\\s*)?Căn cứ\\s+\\p{L}.*", Pattern.DOTALL);
    private static final Pattern CARRIED_OUT = Pattern.compile(
            "^(?:[-–]\\s*)?(?:Thực hiện|Triển khai|Theo đề nghị)\\s.*?số\\s*:?\\s*\\d+\\s*/.*", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile(";\\s*(?=(?:Căn cứ|Thực hiện|Theo đề nghị)\\s)");
    /** What the issuer does upon it is no part of it. */
    private static final Pattern ISSUER_ACTS = Pattern.compile(
            "[,;]\\s*(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Phòng|Ban)\\s[^,;]*?(?:ban hành|xây dựng|báo cáo|triển khai).*",
            Pattern.DOTALL);

    private LegalBases() {}

    static List<String> in(String paragraph) {
        return Stream.of(NEXT.split(paragraph))
                .filter(part -> BASIS.matcher(part).matches()
                        || CARRIED_OUT.matcher(part).matches())
                .map(part -> ISSUER_ACTS.matcher(part).replaceFirst(""))
                .map(part -> part.replaceFirst("^[-–]\\s*", "")
                        .replaceAll("[;,.:]+$", "")
                        .strip())
                .map(part -> part.length() > LONGEST ? part.substring(0, LONGEST) : part)
                .toList();
    }
}
