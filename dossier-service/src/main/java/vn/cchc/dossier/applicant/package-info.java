/** Personal data of applicants: sealed at rest, masked in answers, every clear reading logged (Law 91/2025/QH15). */
package vn.cchc.dossier.applicant;
