package vn.cchc.local;

/** A port the stack listens on, with its usual number and the variable that moves it. */
public enum Port {
    POSTGRES(15432, Part.POSTGRES),
    KAFKA(19092, Part.KAFKA),
    KEYCLOAK(8180, Part.KEYCLOAK),
    MAIL(1025, Part.MAIL),
    /** Where what was captured is read. */
    MAIL_API(8025, Part.MAIL),
    PLAN(8081, Part.PLAN),
    DOSSIER(8082, Part.DOSSIER),
    REPORT(8083, Part.REPORT),
    GATEWAY(8080, Part.GATEWAY),
    /** Health and metrics of the gateway: apart, so that its public address answers 404 for them. */
    GATEWAY_MANAGEMENT(8089, Part.GATEWAY);

    private final int usual;
    private final Part part;

    Port(int usual, Part part) {
        this.usual = usual;
        this.part = part;
    }

    public int usual() {
        return usual;
    }

    public Part part() {
        return part;
    }

    /** The environment variable that moves this port. */
    public String variable() {
        return "CCHC_" + name() + "_PORT";
    }

    static Port of(Part part) {
        return Port.valueOf(part.name());
    }
}
