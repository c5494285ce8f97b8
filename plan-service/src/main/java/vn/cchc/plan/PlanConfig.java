package vn.cchc.plan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
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

    /** Mails about what is due. */
    Reminder reminder();

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

    /** Mails about what is due. */
    interface Reminder {

        /** The mail server; while it is not named, reminders are listed and not sent. */
        Optional<String> smtpHost();

        /** How often it is looked whether something is to be written or sent; {@code off} for never. */
        @WithDefault("5m")
        String every();

        /** From which time of a working day on. */
        @WithDefault("07:00")
        LocalTime from();

        /** How long after its last reminder a content that was never told of is still told of, in days. */
        @WithDefault("31")
        int lookBackDays();

        /** How long a server may take with one mail. */
        @WithDefault("1m")
        Duration patience();

        /** How long a digest that is being sent is left alone before it counts as not sent. */
        @WithDefault("5m")
        Duration lease();

        /** The wait after a first failure; it doubles with every further one. */
        @WithDefault("1m")
        Duration firstBackOff();

        /** The longest wait. */
        @WithDefault("1h")
        Duration longestBackOff();

        /** After how many attempts a digest is given up and stays listed as failed; with the waits above about a day. */
        @WithDefault("30")
        int attempts();
    }
}
