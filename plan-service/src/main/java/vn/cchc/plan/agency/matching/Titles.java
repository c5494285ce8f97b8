package vn.cchc.plan.agency.matching;

import java.util.regex.Pattern;

/** People named by their office stand for the agency they lead: "Trưởng phòng Nội vụ", "Chủ tịch UBND xã". */
final class Titles {

    private static final Pattern HEADS = Pattern.compile(
            "^(?:(?:chu tich|ct|cac|pho chu tich|pct|lanh dao|thu truong|nguoi dung dau|giam doc|pho giam doc) )+"
                    + "(?=(?:cac |tat ca |cap )?(?:ubnd|so|phong|ban|co quan|don vi|trung tam|xa|phuong)\\b)");
    private static final Pattern OF_OFFICE =
            Pattern.compile("^(?:pho )?(?:truong|chanh) (?=phong|ban|van phong|thanh tra)");

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
}
