package vn.cchc.plan.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.Contact;
import vn.cchc.plan.agency.domain.OfficeWeek;

@Entity
@Table(name = "agency")
class AgencyEntity {

    @Id
    private String code;

    @Column(name = "old_code")
    private String oldCode;

    private String name;

    @Enumerated(EnumType.STRING)
    private AgencyKind kind;

    private String parent;
    private String path;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private List<String> successors;

    @Column(name = "name_variants")
    private List<String> nameVariants;

    @Convert(converter = OfficeWeekConverter.class)
    @Column(name = "office_hours")
    private OfficeWeek officeHours;

    @Convert(converter = ContactConverter.class)
    private Contact contact;

    private long sequence;

    protected AgencyEntity() {}

    AgencyEntity(String code) {
        this.code = code;
    }

    /** Takes over what the agency now is and counts the change. */
    void become(Agency agency, String newPath) {
        oldCode = agency.oldCode();
        name = agency.name();
        kind = agency.kind();
        parent = agency.parent();
        path = newPath;
        validFrom = agency.validFrom();
        validTo = agency.validTo();
        successors = new ArrayList<>(agency.successors());
        nameVariants = new ArrayList<>(agency.nameVariants());
        officeHours = agency.officeHours();
        contact = agency.contact();
        sequence++;
    }

    Agency agency() {
        return new Agency(
                code, oldCode, name, kind, parent, validFrom, validTo, successors, nameVariants, officeHours, contact);
    }

    String code() {
        return code;
    }

    String path() {
        return path;
    }

    long sequence() {
        return sequence;
    }
}
