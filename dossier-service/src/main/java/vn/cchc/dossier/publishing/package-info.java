/** Dossier events as other services read them; the contract is in {@code contract/dossier-events}. */
package vn.cchc.dossier.publishing;
