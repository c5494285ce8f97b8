package vn.cchc.plan.planning;

import java.time.LocalDate;

/** A deliverable: asked for by the plan, delivered, or both. */
public record DocumentView(String name, String number, LocalDate date, String link, boolean delivered) {}
