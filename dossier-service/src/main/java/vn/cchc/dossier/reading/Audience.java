package vn.cchc.dossier.reading;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.identity.Role;

/** For whom the caller reads a dossier: how much it is shown of what people wrote in their own words. */
public enum Audience {
    /** Those who handle it read everything. */
    STAFF,
    /**
     * The portal it came in through passes on what is written to the applicant: what to complete, why it is refused or late,
     * whom to ask (NĐ 61/2018/NĐ-CP, Điều 17). Notes among staff are none of its business.
     */
    APPLICANT,
    /** Words may name anybody, so nobody else reads them (Law 91/2025/QH15). */
    NOBODY;

    private static final Set<Role> HANDLERS = EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.MIGRATOR);

    static boolean isStaff(Set<Role> roles) {
        return !Collections.disjoint(roles, HANDLERS);
    }

    static Audience of(Set<Role> roles, Dossier dossier) {
        if (isStaff(roles)) {
            return STAFF;
        }
        boolean online = dossier.registration().channels().intake() == Channel.ONLINE;
        return online && roles.contains(Role.PORTAL) ? APPLICANT : NOBODY;
    }
}
