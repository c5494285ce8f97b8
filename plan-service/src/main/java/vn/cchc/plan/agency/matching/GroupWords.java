package vn.cchc.plan.agency.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.plan.agency.domain.AgencyKind;

/** Words that mean all agencies of some kinds; which ones these are depends on the day. */
final class GroupWords {

    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:cac|tat ca|toan the)\\b|\\bcap xa\\b|^(?:so|phong|co quan) (?:ban|nganh|don vi)\\b|^don vi su nghiep\\b"
                    + "|^(?:ubnd )?xa (?:phuong|thi tran)");
    private static final Pattern COMMUNES = Pattern.compile("\\b(?:xa|phuong|thi tran|dia phuong)\\b");
    private static final Pattern SOCIAL = Pattern.compile("\\b(?:chinh tri )?xa hoi\\b");
    private static final Pattern DISTRICTS = Pattern.compile("\\bcac huyen\\b|\\bubnd cap huyen\\b");
    /** Only a province has offices of this name. */
    private static final Pattern PROVINCIAL = Pattern.compile("\\bso\\b(?! luong| tthc| thu tuc| xa)");

    /** Ministries are in no province's tree. */
    private static final Pattern CENTRAL = Pattern.compile("\\bnganh trung uong\\b");

    private static final Pattern DEPARTMENTS = Pattern.compile("\\b(?:phong|ban|nganh|chuyen mon)\\b");
    private static final Pattern OWN_OFFICES = Pattern.compile("\\bphong\\b");
    private static final Pattern ANY_OFFICE = Pattern.compile("\\b(?:co quan|don vi)\\b");
    private static final Pattern EXPERTS = Pattern.compile("\\bco quan chuyen mon\\b");
    private static final Pattern PUBLIC_UNITS = Pattern.compile("\\bdon vi su nghiep\\b");
    private static final Pattern CONCERNED = Pattern.compile("\\b(?:co )?lien quan\\b.*");
    /** Who of them it is, or who is no agency of the tree, only a person can tell. */
    private static final Pattern OPEN_ENDED = Pattern.compile(
            "\\bdoan the\\b|\\bto chuc\\b|\\bmot so\\b|\\bkhac\\b|\\bcbccvc\\b|\\bcan bo\\b|\\bnganh trung uong\\b|\\bthon\\b"
                    + "|\\bduoc (?:giao|phan cong)\\b|\\bco (?:giai quyet|tthc|thu tuc|nhiem vu)\\b"
                    + "|\\btheo (?:chuc nang|linh vuc)\\b");

    /** An office inside agencies: one by itself is a name, those of several are no agencies. */
    private static final Pattern OFFICE = Pattern.compile("\\bbo phan\\b");

    /** As documents write groups; what is spelled nearly so is meant so. */
    private static final List<String> USUAL = List.of(
            "ubnd cac xa thi tran",
            "ubnd cac xa phuong",
            "ubnd cac xa phuong thi tran",
            "ubnd cap xa",
            "cac xa phuong",
            "cac so ban nganh",
            "cac so nganh chuyen mon",
            "cac phong ban",
            "cac phong ban don vi",
            "cac phong chuyen mon",
            "cac co quan don vi",
            "cac co quan chuyen mon",
            "don vi su nghiep");

    private static final Set<String> WORDS = Set.of(
            "cac", "tat", "ca", "toan", "the", "cap", "so", "phong", "ban", "nganh", "don", "vi", "su", "nghiep",
            "cong", "lap", "ubnd", "xa", "phuong", "thi", "tran", "dia", "co", "quan", "chuyen", "mon", "huyen",
            "tinh");
    private static final double ALIKE = 0.75;

    /**
     * Which agencies the words mean.
     *
     * @param kinds those below the issuer, or beside its own offices
     * @param provincial whether the departments are the province's, whoever issues the document
     * @param bothLevels whether the issuer's own are named beside them
     * @param certain whether nobody has to look at it
     * @param delimited false when only a person can tell who of them is meant
     */
    record Meaning(Set<AgencyKind> kinds, boolean provincial, boolean bothLevels, boolean certain, boolean delimited) {}

    private GroupWords() {}

    /** Whether the words name several agencies, even when nobody could say which. */
    static boolean isGroup(String folded) {
        return SEVERAL.matcher(folded).find()
                || CONCERNED.matcher(folded).find()
                || OPEN_ENDED.matcher(folded).find();
    }

    /** Whom the words mean; empty when no kind of agency is named. */
    static Optional<Meaning> meaning(String folded) {
        String repaired = isUsualSpelling(folded)
                ? folded
                : Alikes.nearest(folded, USUAL, ALIKE).orElse(folded);
        boolean concerned = CONCERNED.matcher(repaired).find();
        String words = CONCERNED.matcher(repaired).replaceFirst("").strip();
        Set<AgencyKind> kinds = kinds(words);
        boolean provincial = PROVINCIAL.matcher(words).find();
        if (provincial) {
            kinds.add(AgencyKind.DEPARTMENT);
        }
        boolean delimited =
                !OPEN_ENDED.matcher(folded).find() && !OFFICE.matcher(folded).find();
        boolean both = provincial && OWN_OFFICES.matcher(words).find();
        boolean certain = repaired.equals(folded) && !concerned && !both;
        return kinds.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meaning(kinds, provincial, both, certain, delimited));
    }

    /** Whether what is damaged looks like one of the usual groups. */
    static boolean looksLikeGroup(String folded) {
        return Alikes.nearest(folded, USUAL, ALIKE).isPresent();
    }

    /** A word that groups do not use, among those that begin it, may be a damaged one. */
    private static boolean isUsualSpelling(String folded) {
        List<String> words = List.of(folded.split(" "));
        return OPEN_ENDED.matcher(folded).find()
                || CONCERNED.matcher(folded).find()
                || !kinds(folded).isEmpty() && words.stream().limit(3).allMatch(WORDS::contains);
    }

    private static Set<AgencyKind> kinds(String words) {
        Set<AgencyKind> kinds = EnumSet.noneOf(AgencyKind.class);
        if (CENTRAL.matcher(words).find()) {
            return kinds;
        }
        if (COMMUNES.matcher(SOCIAL.matcher(words).replaceAll("")).find()) {
            kinds.add(AgencyKind.COMMUNE);
        }
        if (DISTRICTS.matcher(words).find()) {
            kinds.add(AgencyKind.DISTRICT);
        }
        if (PUBLIC_UNITS.matcher(words).find()) {
            kinds.add(AgencyKind.CENTER);
            kinds.add(AgencyKind.UNIT);
        } else if (ANY_OFFICE.matcher(words).find() && !EXPERTS.matcher(words).find()) {
            kinds.addAll(EnumSet.of(AgencyKind.DEPARTMENT, AgencyKind.CENTER, AgencyKind.UNIT));
        }
        if (DEPARTMENTS.matcher(words).find()) {
            kinds.add(AgencyKind.DEPARTMENT);
        }
        return kinds;
    }
}
