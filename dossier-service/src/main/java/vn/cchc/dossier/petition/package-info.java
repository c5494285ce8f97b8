/** Petitions on rules and behaviour (PAKN): handed in, handled within their terms, answered and made public. */
package vn.cchc.dossier.petition;
