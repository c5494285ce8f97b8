package vn.cchc.plan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.kit.worktime.WorkCalendar;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.calendar.WorkCalendars;
import vn.cchc.plan.reminder.domain.Contact;
import vn.cchc.plan.reminder.domain.Office;

/** Agencies with their calendar and addresses. */
@ApplicationScoped
class Offices {

    private final AgencyDirectory agencies;
    private final WorkCalendars calendars;
    private final AddressBook addresses;

    Offices(AgencyDirectory agencies, WorkCalendars calendars, AddressBook addresses) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.addresses = addresses;
    }

    /** For one run: each agency is read once. */
    Function<String, Office> byCode() {
        Function<String, WorkCalendar> calendar = calendars.byAgency();
        Map<String, List<Contact>> contacts = addresses.byAgency();
        Map<String, Office> known = new HashMap<>();
        return code -> known.computeIfAbsent(
                code,
                unknown -> new Office(
                        unknown,
                        agencies.find(unknown).map(Agency::name).orElse(unknown),
                        agencies.upwards(unknown),
                        calendar.apply(unknown),
                        contacts.getOrDefault(unknown, List.of())));
    }
}
