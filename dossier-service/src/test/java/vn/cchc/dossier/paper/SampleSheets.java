package vn.cchc.dossier.paper;

/** The specimens that layouts are judged by, as tests ask for them. */
final class SampleSheets {

    static final String CODE = SpecimenParts.CODE;
    static final String LONGEST_CODE = SpecimenParts.LONGEST_CODE;
    static final String NAME = SpecimenParts.NAME;
    static final String LONG_NAME = SpecimenParts.LONG_NAME;
    static final String ADDRESS = SpecimenParts.ADDRESS;

    private SampleSheets() {}

    static Sheet usual(Layout form) {
        return Specimens.usual(form);
    }

    static Sheet longest(Layout form) {
        return Specimens.longest(form);
    }

    static Sheet named(Layout form, String name) {
        return Specimens.named(form, name);
    }

    static Sheet blank(Layout form) {
        return Specimens.blank(form);
    }

    static RegisterSheet register(int volume, int from, int count, boolean more) {
        return Specimens.register(SampleForms.register(SampleForms.NEW, "07"), volume, from, count, more);
    }
}
