/** How content people were with how they were served, from ratings of dossiers and from the survey open to everybody. */
package vn.cchc.report.satisfaction;
