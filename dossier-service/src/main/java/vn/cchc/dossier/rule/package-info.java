/** What the rules say from which day on and by which text, read by everybody and changed on record. */
package vn.cchc.dossier.rule;
