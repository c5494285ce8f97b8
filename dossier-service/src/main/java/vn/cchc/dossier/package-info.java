/** One-stop dossiers: procedures, intake, what happens to a dossier, and its deadlines. */
package vn.cchc.dossier;
