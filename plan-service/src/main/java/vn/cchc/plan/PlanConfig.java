package vn.cchc.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.OptionalInt;

/** Choices an installation makes about plans and tasks. */
@ConfigMapping(prefix = "plan")
public interface PlanConfig {

    /** How plan wording binds. */
    Reading reading();

    /** Looking for tasks whose due date is near or past. */
    Sweep sweep();

    /** Tasks opened because dossiers were late. */
    Remediation remediation();

    /** Reports that units owe. */
    Reporting reporting();

    /** How plan wording binds. */
    interface Reading {

        /** Whether "trước ngày D" still accepts D itself; taken literally it does not. */
        @WithDefault("false")
        boolean beforeIsInclusive();
    }

    /** Looking for tasks whose due date is near or past. */
    interface Sweep {

        /** How often; due dates are days, so minutes are close enough. */
        @WithDefault("1m")
        String every();

        /** How many days before its due date a lead agency is reminded. */
        @WithDefault("7")
        int remindDaysBefore();

        /** Tasks handled in one transaction. */
        @WithDefault("200")
        int batch();
    }

    /** Tasks opened because dossiers were late. */
    interface Remediation {

        /** Calendar days after the end of the month in which to put things right. */
        @WithDefault("10")
        int daysAfterMonth();

        /** Counted in working days instead, where the agency prefers that. */
        OptionalInt workingDaysAfterMonth();

        /** How long the end of a dossier is remembered for an overdue event that comes after it. */
        @WithDefault("90")
        int rememberEndingsDays();
    }

    /** Reports that units owe. */
    interface Reporting {

        /** How often periods are opened and due days looked at; they are days, so minutes are close enough. */
        @WithDefault("1m")
        String every();

        /** How many days before it begins a period is opened. */
        @WithDefault("30")
        int openDaysBefore();

        /** How many days before the due day a unit is reminded. */
        @WithDefault("7")
        int remindDaysBefore();

        /** How often a unit is urged about one report, where the duty says nothing. */
        @WithDefault("3")
        int urgingsAtMost();

        /** Reports looked at in one transaction. */
        @WithDefault("200")
        int batch();
    }
}
