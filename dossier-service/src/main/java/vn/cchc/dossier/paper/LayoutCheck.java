package vn.cchc.dossier.paper;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.dossier.paper.Specimens.Filling;
import vn.cchc.kit.problem.Problems;

/**
 * Refuses a layout that cannot be relied on, before any paper depends on it: its markup, its fields and, filled with each specimen,
 * its pages.
 */
@ApplicationScoped
class LayoutCheck {

    /** Told at once; the others show when these are mended. */
    static final int MOST_FAULTS = 20;

    private static final int MOST_SIDES = 40;

    private final LayoutEngine engine;
    private final Press press;

    LayoutCheck(LayoutEngine engine, Press press) {
        this.engine = engine;
        this.press = press;
    }

    /** 400 with every fault that was found. */
    void require(Layout form, String text) {
        Template layout = read(form, text);
        for (Filling filling : Filling.values()) {
            printed(form, layout, filling);
        }
    }

    /** As PDF; 400 where it has faults. */
    byte[] preview(Layout form, String text, Filling filling) {
        return printed(form, read(form, text), filling);
    }

    private Template read(Layout form, String text) {
        List<Fault> faults = new ArrayList<>(MarkupCheck.faults(text));
        try {
            Template layout = engine.compile(text);
            faults.addAll(FieldCheck.faults(layout, form.kind()));
            refuse(faults);
            return layout;
        } catch (TemplateException unreadable) {
            faults.add(told(unreadable));
            throw refused(faults);
        }
    }

    private byte[] printed(Layout form, Template layout, Filling filling) {
        String page = filled(form, layout, filling);
        refuse(PageCheck.faults(page));
        try {
            return press.print(page, MOST_SIDES);
        } catch (RuntimeException unprintable) {
            throw refused(List.of(Fault.ofWhole(
                    "không in được, với dữ liệu mẫu " + name(filling) + ": " + unprintable.getMessage(),
                    "cannot be printed with the specimen " + name(filling) + ": " + unprintable.getMessage())));
        }
    }

    private String filled(Layout form, Template layout, Filling filling) {
        try {
            Object data = Specimens.of(form, filling);
            return engine.fill(layout, Fields.root(form.kind()), data, Budget.ofSpecimen());
        } catch (TemplateException fault) {
            throw refused(List.of(told(fault)));
        }
    }

    static String name(Filling filling) {
        return filling.name().toLowerCase(Locale.ROOT);
    }

    private static Fault told(TemplateException fault) {
        String what = fault.getMessage();
        return fault.getOrigin() == null || fault.getOrigin().getLine() < 1
                ? Fault.ofWhole("không điền được: " + what, "cannot be filled: " + what)
                : Fault.at(
                        fault.getOrigin(),
                        "không đọc hoặc không điền được: " + what,
                        "cannot be read or filled: " + what);
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static RuntimeException refused(List<Fault> faults) {
        return Problems.validation(
                faults.stream().limit(MOST_FAULTS).map(Fault::violation).toList());
    }
}
