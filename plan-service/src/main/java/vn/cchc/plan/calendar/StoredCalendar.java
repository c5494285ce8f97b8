package vn.cchc.plan.calendar;

import vn.cchc.kit.worktime.CalendarYear;

/** A calendar with the number of its last change. */
record StoredCalendar(CalendarYear calendar, long sequence) {}
