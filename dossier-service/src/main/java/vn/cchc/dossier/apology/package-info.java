/** Written apologies for lateness and mistakes: made by a head, shown to everybody, and still owed (NĐ 61/2018/NĐ-CP, Điều 19). */
package vn.cchc.dossier.apology;
