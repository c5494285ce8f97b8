/** Appointments counted again after a calendar has changed: listed first, then moved by a job that survives being killed. */
package vn.cchc.dossier.redating;
