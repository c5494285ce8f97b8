package vn.cchc.dossier.paper;

import java.util.List;

/** What stands in a printed register. */
record RegisterSheet(Layout form, Letterhead head, String from, String to, List<RegisterLine> lines) {}
