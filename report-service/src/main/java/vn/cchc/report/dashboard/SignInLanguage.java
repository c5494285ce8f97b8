package vn.cchc.report.dashboard;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import vn.cchc.kit.problem.Language;

/** The realm asks for the password in the language of the page somebody is on the way to, whatever the browser prefers. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SignInLanguage implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        var asked = redirect.routingContext().request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        redirect.additionalQueryParams()
                .set("ui_locales", Language.fromHeader(asked).tag());
    }
}
