/** Ratings of settled dossiers: one each, kept and published without the dossier. */
package vn.cchc.dossier.rating;
