package vn.cchc.plan.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.AgencySnapshot;
import vn.cchc.plan.agency.domain.Contact;
import vn.cchc.plan.agency.domain.OfficeWeek;

/**
 * Data of {@code vn.cchc.agency.changed.v1}: the whole agency as it now is.
 *
 * @param path codes from the province down to the agency, joined by a slash
 * @param officeHours own or inherited intervals by weekday, or null for the standard office hours
 * @param contact how people reach it, or null
 */
record AgencyChanged(
        String code,
        String oldCode,
        String name,
        AgencyKind kind,
        String parent,
        String path,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        List<String> nameVariants,
        Map<DayOfWeek, List<OfficeWeek.Interval>> officeHours,
        Contact contact) {

    static AgencyChanged of(AgencySnapshot now) {
        return new AgencyChanged(
                now.code(),
                now.oldCode(),
                now.name(),
                now.kind(),
                now.parent(),
                now.path(),
                now.validFrom(),
                now.validTo(),
                now.successors(),
                now.nameVariants(),
                now.officeHours() == null ? null : now.officeHours().days(),
                now.contact());
    }
}
