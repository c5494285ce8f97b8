/** Taking in dossiers: complete by what is published, with a code and an appointment. */
package vn.cchc.dossier.intake;
