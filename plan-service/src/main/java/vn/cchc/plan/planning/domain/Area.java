package vn.cchc.plan.planning.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The seven areas of administrative reform under stable codes; documents name them in many ways over the years. */
public enum Area {
    TTHC("thu tuc hanh chinh", "tthc", "mot cua"),
    CQS("chinh quyen dien tu", "chinh quyen so", "chinh phu dien tu", "chinh phu so", "hien dai hoa", "chuyen doi so"),
    TAI_CHINH("tai chinh"),
    BO_MAY("bo may"),
    CONG_VU("cong vu", "can bo", "cong chuc"),
    THE_CHE("the che", "quy pham phap luat"),
    CDDH("chi dao", "dieu hanh", "tuyen truyen");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> names;

    Area(String... names) {
        this.names = List.of(names);
    }

    /** The area a local name means, if it is one of the seven. */
    public static Optional<Area> named(String localName) {
        if (localName == null) {
            return Optional.empty();
        }
        String plain = plain(localName);
        for (Area area : values()) {
            if (area.names.stream().anyMatch(plain::contains)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return bare.replaceAll("\\s+", " ");
    }
}
