package vn.cchc.dossier.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;

/** What people are told before they agree (Law 91/2025/QH15: data, purpose, controller and rights), by purpose and day. */
@ApplicationScoped
class ConsentTexts {

    private static final Text TAKEN = Text.of(
            "Phiên bản này đã có; nội dung đã đưa cho người dân không được sửa.",
            "There is this version already; what people were shown is not changed.");

    private final EntityManager entities;
    private final AgencyScope scope;

    ConsentTexts(EntityManager entities, AgencyScope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /**
     * A text; a purpose nobody has named before begins with its first one.
     *
     * @param version names the text for good
     */
    record ConsentText(
            @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
            String version,

            @NotNull @Pattern(regexp = ConsentRequest.PURPOSE)
            String purpose,

            @NotNull LocalDate effectiveFrom,
            @NotBlank @Size(max = 5000) String text) {}

    /** The text of each purpose on that day. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<ConsentText> on(LocalDate day) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select distinct on (purpose) version, purpose, cast(effective_from as text), text
                        from consent_text where effective_from <= :day
                        order by purpose, effective_from desc, version desc""", Object[].class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new ConsentText(
                        (String) row[0], (String) row[1], LocalDate.parse((String) row[2]), (String) row[3]))
                .toList();
    }

    /** One text for the whole province, so that everybody agrees to the same. */
    ConsentText add(ConsentText text) {
        BusinessDays.require("/effectiveFrom", text.effectiveFrom());
        int added = entities.createNativeQuery("""
                        insert into consent_text (version, purpose, effective_from, text, recorded_by)
                        values (:version, :purpose, :from, :text, :by) on conflict do nothing""")
                .setParameter("version", text.version())
                .setParameter("purpose", text.purpose())
                .setParameter("from", text.effectiveFrom())
                .setParameter("text", text.text())
                .setParameter("by", scope.caller().subject())
                .executeUpdate();
        if (added == 0) {
            throw Problems.conflict("consent-text-exists", TAKEN);
        }
        return text;
    }
}
