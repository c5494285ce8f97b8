package vn.cchc.report.dashboard;

/**
 * One of the figures a leader looks at first.
 *
 * @param key by which tests and style sheets know it
 * @param figure in words, such as {@code 94,12 %}
 * @param of what it is made of, numerator and denominator
 * @param rule its thresholds; null where nobody has laid any down
 * @param opens the list of the dossiers that {@code of} counts first; null where it counts none
 */
public record Card(
        String key,
        String title,
        String figure,
        String of,
        Light light,
        LightRule rule,
        ReportLink link,
        String opens) {

    Card(String key, String title, String figure, String of, Light light, LightRule rule, ReportLink link) {
        this(key, title, figure, of, light, rule, link, null);
    }

    Card opening(String list) {
        return new Card(key, title, figure, of, light, rule, link, list);
    }

    /** Whether there is nothing to show; the light says so in words. */
    public boolean absent() {
        return light == Light.NONE;
    }
}
