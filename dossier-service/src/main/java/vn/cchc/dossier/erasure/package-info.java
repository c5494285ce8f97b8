/** Erases personal data that were kept as long as the rules say, and keeps what is held for a complaint or a court. */
package vn.cchc.dossier.erasure;
