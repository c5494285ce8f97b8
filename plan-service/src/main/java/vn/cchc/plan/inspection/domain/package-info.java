/** Rules of inspections and of what they find: no database, no clock, no framework. */
package vn.cchc.plan.inspection.domain;
