/** Watches that every unit publishes the progress of its dossiers at the end of each morning and each afternoon. */
package vn.cchc.dossier.posting;
