/** plan-service: agencies and calendars as reference data; reform plans, their tasks and what became of them. */
package vn.cchc.plan;
