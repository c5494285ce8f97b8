/** Figures that people can trust: facts projected from the events of the other services, and reports over them. */
package vn.cchc.report;
