package vn.cchc.kit.identity;

/** Wire names of {@link Role} as constants, because annotations such as {@code @RolesAllowed} take nothing else. */
public final class Roles {
    public static final String PORTAL = "portal";
    public static final String COUNTER = "counter";
    public static final String OFFICER = "officer";
    public static final String HEAD = "head";
    public static final String PLAN_MANAGER = "plan-manager";
    public static final String REPORTER = "reporter";
    public static final String ANALYST = "analyst";
    public static final String MIGRATOR = "migrator";
    public static final String EVENT_READER = "event-reader";
    public static final String ADMIN = "admin";

    private Roles() {}
}
