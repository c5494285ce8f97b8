package vn.cchc.plan.agency.domain;

/** What a code says by itself, before the agency is known. */
public final class AgencyCodes {

    private AgencyCodes() {}

    /** Both generations of codes carry the province: "H90.41" in front, "000.01.30.H90" at the end. */
    public static String provinceOf(String code) {
        String[] parts = code.split("\\.");
        return Character.isLetter(parts[0].charAt(0)) ? parts[0] : parts[parts.length - 1];
    }
}
