/** The one working-time library: calendars, terms, pauses and deadlines that explain themselves, in pure Java. */
package vn.cchc.kit.worktime;
