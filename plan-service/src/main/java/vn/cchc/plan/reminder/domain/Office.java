package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.kit.worktime.WorkCalendar;

/**
 * An agency as reminders see it.
 *
 * @param upwards codes from itself up to its province
 * @param contacts where its people are reached
 */
public record Office(String code, String name, List<String> upwards, WorkCalendar calendar, List<Contact> contacts) {

    public Office {
        upwards = List.copyOf(upwards);
        contacts = List.copyOf(contacts);
    }

    /** Whether nobody is to be disturbed: a day off, by law or by the week. */
    public boolean isQuiet(LocalDate day) {
        try {
            return !calendar.isWorkingDay(day);
        } catch (UnknownCalendarYearException notYet) {
            // A reminder is no term of law: while the days off of a year are not known, the weekly rest is kept.
            OfficeHours week = calendar.officeHours();
            return week.isRestDay(day.getDayOfWeek())
                    || week.on(day.getDayOfWeek()).isEmpty();
        }
    }

    /** The person who answers for it, where there is an address; else the agency's own addresses. */
    List<Recipient> recipients(String responsible) {
        List<Contact> person =
                contacts.stream().filter(contact -> contact.isOf(responsible)).toList();
        List<Contact> told = person.isEmpty()
                ? contacts.stream().filter(contact -> contact.person() == null).toList()
                : person;
        return told.isEmpty()
                ? List.of(Recipient.unaddressed(this))
                : told.stream().map(contact -> Recipient.of(contact, this)).toList();
    }
}
