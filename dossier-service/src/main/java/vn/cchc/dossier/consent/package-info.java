/** What applicants agree to beyond the settling of their dossier, and when they take it back (Law 91/2025/QH15). */
package vn.cchc.dossier.consent;
