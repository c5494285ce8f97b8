package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.cause.LatenessCauses;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Consultation;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.paper.FormFinder.Found;
import vn.cchc.dossier.paper.Sheet.Facts;
import vn.cchc.dossier.paper.Sheet.Passage;
import vn.cchc.dossier.paper.Sheet.Person;
import vn.cchc.dossier.register.Apology;
import vn.cchc.dossier.register.ApologyQueries;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.Stages;
import vn.cchc.kit.paper.QrCode;
import vn.cchc.kit.worktime.TermWords;

/** Gathers what stands on a form. */
@ApplicationScoped
class Sheets {

    private final Issuers issuers;
    private final Receivings receivings;
    private final ApologyQueries apologies;
    private final Signatures signatures;
    private final Stages stages;
    private final LatenessCauses causes;

    Sheets(
            Issuers issuers,
            Receivings receivings,
            ApologyQueries apologies,
            Signatures signatures,
            Stages stages,
            LatenessCauses causes) {
        this.issuers = issuers;
        this.receivings = receivings;
        this.apologies = apologies;
        this.signatures = signatures;
        this.stages = stages;
        this.causes = causes;
    }

    Sheet fill(Found found, Applicant applicant, Copy copy) {
        Layout form = found.form();
        FormKind kind = form.kind();
        Filed filed = found.filed();
        Occasion occasion = found.occasion();
        Registration registration = filed.dossier().registration();
        String receiving = registration.parties().receiving();
        String desk = issuers.desk(form.set().desk(), receiving);
        return new Sheet(
                form,
                letterhead(form, registration, occasion),
                facts(form, filed, occasion),
                Person.of(applicant),
                Tellings.of(occasion, apology(filed, form, occasion), issuers::name, causes)
                        .askedAt(desk, issuers.contact(receiving)),
                kind == FormKind.RECEIPT
                        ? receivings.of(
                                filed,
                                occasion,
                                found.history(),
                                copy,
                                Reach.whomToAsk(desk, issuers.contact(receiving)))
                        : null,
                kind == FormKind.STOP_NOTICE
                        ? Stops.of(occasion, filed.submission().notes(), found.history())
                        : null,
                kind == FormKind.CONTROL_SLIP ? passage(found) : null,
                signatures.on(registration.code(), form, occasion));
    }

    private Passage passage(Found found) {
        Dossier dossier = found.filed().dossier();
        String desk = issuers.desk(
                found.form().set().desk(), dossier.registration().parties().receiving());
        return HandOvers.of(dossier, stages.of(dossier), found.history(), issuers::name, desk);
    }

    private Letterhead letterhead(Layout form, Registration registration, Occasion occasion) {
        String dated = Words.signed(occasion.at());
        if (form.kind().isIssuedByAgency(occasion)) {
            return Letterhead.ofAgency(issuers.issuer(registration.parties().competent()), dated);
        }
        Issuer receiving = issuers.issuer(registration.parties().receiving());
        return Letterhead.ofDesk(receiving, form.set().desk(), Words.serial(registration.code()), dated);
    }

    private Apology apology(Filed filed, Layout form, Occasion occasion) {
        if (form.kind() != FormKind.APOLOGY) {
            return null;
        }
        return apologies.of(filed.dossier().registration().code()).stream()
                .filter(apology -> apology.madeAt().equals(occasion.at()))
                .findFirst()
                .orElse(null);
    }

    private Facts facts(Layout form, Filed filed, Occasion occasion) {
        Dossier dossier = filed.dossier();
        Registration registration = dossier.registration();
        String code = registration.code();
        String desk = issuers.desk(form.set().desk(), registration.parties().receiving());
        Channel handingOver = registration.channels().handingOver();
        String support = registration.parties().supportPoint();
        Instant original = dossier.appointment().originalDueAt();
        Instant present = dossier.appointment().dueAt();
        return new Facts(
                code,
                Facts.DOSSIER,
                QrCode.source(code),
                registration.procedure().name(),
                filed.submission().summary(),
                TermWords.vietnamese(registration.procedure().service().term()),
                Words.moment(registration.receivedAt()),
                Words.moment(form.kind() == FormKind.RECEIPT ? occasion.dueAt() : original),
                present.equals(original) ? null : Words.moment(present),
                completeBy(dossier, occasion),
                handingOver == null ? null : Words.place(handingOver, desk),
                desk,
                issuers.name(registration.parties().competent()),
                coordinating(dossier),
                support == null ? null : issuers.name(support),
                Words.receiver(filed.submission().reception().by()));
    }

    /** Of the request that the dossier now waits for. */
    private static String completeBy(Dossier dossier, Occasion occasion) {
        return dossier.state() instanceof AwaitingSupplement waiting
                        && waiting.since().equals(occasion.at())
                ? Words.lastDay(waiting.until())
                : null;
    }

    private String coordinating(Dossier dossier) {
        List<Consultation> consultations = dossier.course().route().consultations();
        return consultations.isEmpty()
                ? null
                : consultations.stream()
                        .map(Consultation::agency)
                        .distinct()
                        .map(issuers::name)
                        .collect(Collectors.joining("; "));
    }
}
