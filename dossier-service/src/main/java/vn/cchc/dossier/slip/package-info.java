/** What a counter answers in writing before it receives anything: a request to complete (form 02) or a refusal (form 03). */
package vn.cchc.dossier.slip;
