/** Deadlines that pass, announced once each, and deadlines that explain themselves. */
package vn.cchc.dossier.deadline;
