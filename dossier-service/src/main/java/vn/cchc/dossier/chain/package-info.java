/** The form in which rows of the append-only logs are hashed, so that a change made behind the service's back shows. */
package vn.cchc.dossier.chain;
