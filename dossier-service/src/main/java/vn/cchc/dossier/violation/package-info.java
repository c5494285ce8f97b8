/** Violations of the one-stop rules by agencies and officials, joined to the dossier or petition they show in. */
package vn.cchc.dossier.violation;
