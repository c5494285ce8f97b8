/** The printed forms of the one-stop counter and its register, on the set in force when a dossier was received or answered. */
package vn.cchc.dossier.paper;
