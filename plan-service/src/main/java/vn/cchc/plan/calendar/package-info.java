/** Calendars of state offices: days off and make-up days of each year with their legal reference, published on change. */
package vn.cchc.plan.calendar;
