/** How reports read the facts: SQL in, records out, and how fresh the facts are. */
package vn.cchc.report.reading;
