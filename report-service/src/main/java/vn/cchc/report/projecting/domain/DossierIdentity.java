package vn.cchc.report.projecting.domain;

/** What a dossier is counted under: what was applied for, where, and through which channel. */
public record DossierIdentity(
        String procedure,
        String field,
        String level,
        String receivingAgency,
        String competentAgency,
        Channel channel,
        Channel returnChannel,
        Coverage coverage) {

    /** Events taken in before they told it are of what is counted. */
    public DossierIdentity {
        coverage = coverage == null ? Coverage.COUNTED : coverage;
    }

    /** The same of a result that went out by that channel. */
    DossierIdentity returnedThrough(Channel taken) {
        return new DossierIdentity(procedure, field, level, receivingAgency, competentAgency, channel, taken, coverage);
    }

    /** The agency a dossier is reported by: the competent one, or the receiving one where none is named. */
    public String agency() {
        return competentAgency == null ? receivingAgency : competentAgency;
    }
}
