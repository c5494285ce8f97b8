/** Which dossiers are to be settled within the next working days, seen from any instant. */
package vn.cchc.report.duesoon;
