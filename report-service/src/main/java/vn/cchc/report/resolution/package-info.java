/** Form II.06a: what was received, resolved and is pending, each dossier in exactly one column of each side. */
package vn.cchc.report.resolution;
