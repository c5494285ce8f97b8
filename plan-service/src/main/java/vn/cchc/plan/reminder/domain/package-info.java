/** Who is reminded of what on which day, without any technology. */
package vn.cchc.plan.reminder.domain;
