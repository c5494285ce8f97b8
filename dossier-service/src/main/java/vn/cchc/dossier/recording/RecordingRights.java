package vn.cchc.dossier.recording;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.kit.identity.Role;

/** Who may record what. Only the counter receives (NĐ 61/2018/NĐ-CP, Điều 17); only a head moves an appointment. */
final class RecordingRights {

    private RecordingRights() {}

    static boolean allow(EventType type, Set<Role> roles) {
        return !Collections.disjoint(roles, allowed(type));
    }

    private static Set<Role> allowed(EventType type) {
        return switch (type) {
            case RECEIVED -> EnumSet.of(Role.COUNTER, Role.PORTAL, Role.MIGRATOR);
            case SUPPLEMENT_RECEIVED, PAID, WITHDRAWN ->
                EnumSet.of(Role.COUNTER, Role.PORTAL, Role.OFFICER, Role.HEAD, Role.MIGRATOR);
            case RESCHEDULED -> EnumSet.of(Role.HEAD, Role.MIGRATOR);
            case SUSPENDED, RESUMED, TERMINATED -> EnumSet.of(Role.OFFICER, Role.HEAD, Role.MIGRATOR);
            case NOT_ACCEPTED, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, FORWARDED, FINISHED, RETURNED ->
                EnumSet.of(Role.COUNTER, Role.OFFICER, Role.HEAD, Role.MIGRATOR);
            case OVERDUE -> EnumSet.noneOf(Role.class);
        };
    }
}
