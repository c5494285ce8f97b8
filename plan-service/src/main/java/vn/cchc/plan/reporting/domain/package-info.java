/** What a reporting duty asks of whom and when, and what may happen to a report owed; imports nothing technical. */
package vn.cchc.plan.reporting.domain;
