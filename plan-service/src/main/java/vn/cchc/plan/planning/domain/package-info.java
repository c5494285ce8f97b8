/** What may happen to a task, as values and decisions; imports nothing technical. */
package vn.cchc.plan.planning.domain;
