/** What a dossier is, what may happen to it and when its result is due: rules only, nothing technical. */
package vn.cchc.dossier.domain;
