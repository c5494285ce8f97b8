/** Reporting duties: who owes which report on which period, what was handed in, what it adds up to. */
package vn.cchc.plan.reporting;
