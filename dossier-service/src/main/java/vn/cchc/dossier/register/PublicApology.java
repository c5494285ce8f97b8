package vn.cchc.dossier.register;

import java.time.Instant;
import vn.cchc.dossier.domain.ApologyKind;

/** What everybody may know of an apology: no person and no free words are in it (NĐ 61/2018/NĐ-CP, Điều 19). */
public record PublicApology(
        String dossier,
        int number,
        ApologyKind kind,
        String procedure,
        String procedureName,
        String agencyAtFault,
        Instant oldDueAt,
        Instant newDueAt,
        Instant madeAt) {}
