/** Shows that history and access log are what was recorded: checks on demand, daily seals, and the balance of dossiers. */
package vn.cchc.dossier.history;
