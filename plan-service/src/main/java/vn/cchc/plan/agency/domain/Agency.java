package vn.cchc.plan.agency.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * One agency as it is known from a day to a day.
 *
 * @param code code of QĐ 20/2020/QĐ-TTg, such as "H90.41"
 * @param oldCode code of QCVN 102:2016/BTTTT, such as "000.01.30.H90", or null
 * @param parent code of the agency above, or null for a province
 * @param validFrom first day, or null when it has always been known
 * @param validTo last day, or null while it exists
 * @param successors who took over when it closed
 * @param nameVariants other spellings found in documents
 * @param officeHours own office hours as sent, or null when those of the agency above apply
 * @param contact how people reach it, or null while nobody has said
 */
public record Agency(
        String code,
        String oldCode,
        String name,
        AgencyKind kind,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        List<String> nameVariants,
        OfficeWeek officeHours,
        Contact contact) {

    public Agency {
        successors = successors == null ? List.of() : List.copyOf(successors);
        nameVariants = nameVariants == null ? List.of() : List.copyOf(nameVariants);
    }

    /** Whether the agency exists on that day. */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
