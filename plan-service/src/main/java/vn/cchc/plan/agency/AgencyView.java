package vn.cchc.plan.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.Contact;
import vn.cchc.plan.agency.domain.OfficeWeek;

/**
 * An agency as callers see it.
 *
 * @param path codes from the province down to the agency, joined by a slash
 * @param officeHours its own office hours, or null when those of the agency above apply
 * @param contact how people reach it, or null while nobody has said
 */
record AgencyView(
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

    static AgencyView of(AgencyEntity entity) {
        Agency agency = entity.agency();
        return new AgencyView(
                agency.code(),
                agency.oldCode(),
                agency.name(),
                agency.kind(),
                agency.parent(),
                entity.path(),
                agency.validFrom(),
                agency.validTo(),
                agency.successors(),
                agency.nameVariants(),
                agency.officeHours() == null ? null : agency.officeHours().days(),
                agency.contact());
    }
}
