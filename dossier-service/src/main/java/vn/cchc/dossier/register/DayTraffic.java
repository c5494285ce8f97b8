package vn.cchc.dossier.register;

import java.time.LocalDate;

/** What went over a counter on a business day, as the system has it: dossiers taken in, and dossiers handed back. */
public record DayTraffic(String agency, LocalDate day, long received, long returned) {}
