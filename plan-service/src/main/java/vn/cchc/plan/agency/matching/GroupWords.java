package vn.cchc.plan.agency.matching;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.plan.agency.domain.AgencyKind;

/** Words that mean all agencies of some kinds; which ones these are depends on the day. */
final class GroupWords {

    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:cac|tat ca)\\b|\\bcap xa\\b|^(?:so|phong) ban\\b|^don vi su nghiep\\b|^ubnd xa (?:phuong|thi tran)|^xa (?:phuong|thi tran)");
    private static final Pattern COMMUNES = Pattern.compile("\\b(?:xa|phuong|thi tran)\\b");
    private static final Pattern DISTRICTS = Pattern.compile("\\bcac huyen\\b|\\bubnd cap huyen\\b");
    private static final Pattern DEPARTMENTS = Pattern.compile("\\b(?:so|phong|ban|nganh|chuyen mon)\\b");
    private static final Pattern ANY_OFFICE = Pattern.compile("\\b(?:co quan|don vi)\\b");
    private static final Pattern EXPERTS = Pattern.compile("\\bco quan chuyen mon\\b");
    private static final Pattern PUBLIC_UNITS = Pattern.compile("\\bdon vi su nghiep\\b");
    /** Whom it concerns, or who is no agency of the tree, only a person can tell. */
    private static final Pattern OPEN_ENDED = Pattern.compile(
            "\\blien quan\\b|\\bdoan the\\b|\\bto chuc\\b|\\bmot so\\b|\\bkhac\\b"
                    + "|\\bduoc (?:giao|phan cong)\\b|\\bco (?:giai quyet|tthc|thu tuc|nhiem vu)\\b|\\btheo (?:chuc nang|linh vuc)\\b");

    /** An office inside agencies: one by itself is a name, those of several are no agencies. */
    private static final Pattern OFFICE = Pattern.compile("\\bbo phan\\b");

    private GroupWords() {}

    /** Whether the words name several agencies, even when nobody could say which. */
    static boolean isGroup(String folded) {
        return SEVERAL.matcher(folded).find() || OPEN_ENDED.matcher(folded).find();
    }

    /** The kinds meant; empty when it is no group or one that only a person can delimit. */
    static Optional<Set<AgencyKind>> kinds(String folded) {
        boolean several = SEVERAL.matcher(folded).find();
        if (!several
                || OPEN_ENDED.matcher(folded).find()
                || OFFICE.matcher(folded).find()) {
            return Optional.empty();
        }
        Set<AgencyKind> kinds = EnumSet.noneOf(AgencyKind.class);
        if (COMMUNES.matcher(folded).find()) {
            kinds.add(AgencyKind.COMMUNE);
        }
        if (DISTRICTS.matcher(folded).find()) {
            kinds.add(AgencyKind.DISTRICT);
        }
        if (PUBLIC_UNITS.matcher(folded).find()) {
            kinds.add(AgencyKind.CENTER);
            kinds.add(AgencyKind.UNIT);
        } else if (ANY_OFFICE.matcher(folded).find() && !EXPERTS.matcher(folded).find()) {
            kinds.addAll(EnumSet.of(AgencyKind.DEPARTMENT, AgencyKind.CENTER, AgencyKind.UNIT));
        }
        if (DEPARTMENTS.matcher(folded).find()) {
            kinds.add(AgencyKind.DEPARTMENT);
        }
        return kinds.isEmpty() ? Optional.empty() : Optional.of(kinds);
    }
}
