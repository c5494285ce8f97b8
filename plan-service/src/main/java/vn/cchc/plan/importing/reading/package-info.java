/** Reads the annex of a reform plan, as offices send it, into rows; knows nothing of plans already stored. */
package vn.cchc.plan.importing.reading;
