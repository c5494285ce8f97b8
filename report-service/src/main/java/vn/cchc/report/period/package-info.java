/** Business days, reporting periods and the instant a report looks at; pure, in the business zone. */
package vn.cchc.report.period;
