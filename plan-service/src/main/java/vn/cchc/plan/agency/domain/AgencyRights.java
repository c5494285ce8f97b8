package vn.cchc.plan.agency.domain;

import java.util.List;

/**
 * What an agency's administrator may make of the tree: everything strictly below the own agency, of the own agency only how it
 * is reached, when it is open and what it is also called. Its place, kind, name, validity and heirs are for those above it.
 *
 * @param own code of the agency the administrator acts for
 * @param before the tree as it stands
 * @param after the tree as it would stand; the first import brings the own agency along
 */
public record AgencyRights(String own, AgencyTree before, AgencyTree after) {

    /** Whether the agency may be added or changed to this. */
    public boolean mayBecome(Agency item) {
        Agency known = before.find(item.code()).orElse(null);
        if (item.code().equals(own)) {
            return known == null
                    ? isOwnProvince(item)
                    : known.parent() == null ? keepsRoot(known, item) : keepsPlace(known, item);
        }
        boolean below = after.covers(own, item.code()) && (known == null || before.covers(own, item.code()));
        return below && heirsWithin(known, item);
    }

    /** Only a province has nobody above who could bring it in, and its code says which one it is. */
    private boolean isOwnProvince(Agency item) {
        return AgencyCodes.provinceOf(item.code()).equals(item.code()) && keepsRoot(null, item);
    }

    private boolean keepsRoot(Agency known, Agency item) {
        return item.parent() == null && heirsWithin(known, item);
    }

    private static boolean keepsPlace(Agency known, Agency item) {
        Agency allowed = new Agency(
                known.code(),
                known.oldCode(),
                known.name(),
                known.kind(),
                known.parent(),
                known.validFrom(),
                known.validTo(),
                known.successors(),
                item.nameVariants(),
                item.officeHours(),
                item.contact());
        return allowed.equals(item);
    }

    /** Heirs named before may stay; tasks are handed to no stranger. */
    private boolean heirsWithin(Agency known, Agency item) {
        List<String> former = known == null ? List.of() : known.successors();
        return item.successors().stream().allMatch(heir -> former.contains(heir) || after.covers(own, heir));
    }
}
