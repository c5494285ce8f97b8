/** The printed forms of the one-stop counter and its register, laid out by the set in force when a dossier was received. */
package vn.cchc.dossier.paper;
