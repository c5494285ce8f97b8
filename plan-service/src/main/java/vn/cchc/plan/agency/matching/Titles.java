package vn.cchc.plan.agency.matching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** People named by their office stand for the agency they lead: "Trưởng phòng Nội vụ", "Chủ tịch UBND xã". */
final class Titles {

    private static final Pattern HEADS = Pattern.compile(
            "^(?:(?:chu tich|ct|cac|pho chu tich|pct|lanh dao|thu truong|nguoi dung dau|giam doc|pho giam doc) )+"
                    + "(?=(?:cac |tat ca |cap )?(?:ubnd|so|phong|ban|co quan|don vi|trung tam|xa|phuong)\\b)");
    private static final Pattern OF_OFFICE =
            Pattern.compile("^(?:pho )?(?:truong|chanh) (?=phong|ban|van phong|thanh tra)");
    private static final Pattern TWO_WORDS =
            Pattern.compile("^(\\S+ \\S+) (?=(?:cac )?(?:ubnd|so|phong|co quan|don vi|trung tam)\\b)");
    private static final List<String> USUAL = List.of("chu tich", "lanh dao", "thu truong", "giam doc");
    private static final double ALIKE = 0.8;
    /** What works for a party committee speaks for it where it is no agency of its own. */
    private static final Pattern OF_COMMITTEE =
            Pattern.compile("^(?:van phong|thuong truc|ban thuong vu) (?=(?:huyen|tinh|dang|thanh) uy\\b)");

    private Titles() {}

    /** The name without the title; "các" of a group stays. */
    static String without(String folded) {
        String office = OF_OFFICE.matcher(folded).replaceFirst("");
        var heads = HEADS.matcher(office);
        if (!heads.find()) {
            return office;
        }
        String rest = office.substring(heads.end());
        boolean plural = heads.group().endsWith("cac ") && !rest.startsWith("ubnd");
        return plural ? "cac " + rest : rest;
    }

    /** The agency a damaged title or an organ of a committee stands before; empty when it is neither. */
    static Optional<String> behind(String folded) {
        var organ = OF_COMMITTEE.matcher(folded);
        if (organ.find()) {
            return Optional.of(folded.substring(organ.end()));
        }
        var words = TWO_WORDS.matcher(folded);
        boolean title =
                words.find() && Alikes.nearest(words.group(1), USUAL, ALIKE).isPresent();
        return title ? Optional.of(folded.substring(words.end())) : Optional.empty();
    }
}
