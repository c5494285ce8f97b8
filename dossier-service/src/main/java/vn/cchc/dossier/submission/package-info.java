/** What citizens send online until somebody answers it: accepted, asked to be completed, or refused, within working hours. */
package vn.cchc.dossier.submission;
