package vn.cchc.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Violation;

/** What a layout may be, and what it is refused for. */
class LayoutCheckTest {

    private static final LayoutCheck CHECK = PressedForms.check();
    private static final Layout REFUSAL = SampleForms.refusal(SampleForms.NEW);

    static Stream<Layout> delivered() {
        Stream<Layout> others =
                Stream.of(SampleForms.register(SampleForms.OLD, "06"), Layout.ofRefusedResult(SampleForms.NEW));
        return Stream.concat(SampleForms.all(), others);
    }

    @ParameterizedTest
    @MethodSource("delivered")
    void everyDeliveredLayoutCouldHaveBeenPut(Layout form) {
        // When
        List<String> faults = faults(form, LayoutEngine.text(form.template()));
        // Then
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what reaches beyond the data
            {cdi:press.print}                                           | this form has no field
            {inject:entities}                                           | this form has no field
            {config:'quarkus.datasource.password'}                      | this form has no field
            {sheet.getClass}                                            | no field sheet.getClass
            {sheet.class.name}                                          | no field sheet.class
            {sheet.person.name.getClass()}                              | no field sheet.person.name.getClass
            {sheet.person.name.toUpperCase}                             | no field sheet.person.name.toUpperCase
            {sheet.person.name.raw}                                     | no field sheet.person.name.raw
            {sheet.form.template}                                       | no field sheet.form.template
            {sheet.told.items.get(0)}                                   | no field sheet.told.items.get
            {#let a=sheet.form.getClass}{a}{/let}                       | no field sheet.form.getClass
            # what the form has not
            {sheet.receiving.copy}                                      | no field sheet.receiving
            {register.total}                                            | no field register
            {sheet.person}                                              | a field inside of it must be named
            {#if sheet.dossier.dueAt == sheet.person.age}x{/if}         | no field sheet.person.age
            {#if sheet.told.reason == 'z'}{sheet.person.age}{/if}       | no field sheet.person.age
            {#for item in sheet.told.items}{item.price}{/for}           | no field item.price
            {#for item in sheet.person}x{/for}                          | for new-name in a list
            # what is no section of a layout
            {#include paper/receipt /}                                  | what may be included
            {#include ../../application.properties /}                   | what may be included
            {#include paper/line _isolated=true /}                      | what may be included
            {#insert body /}                                            | only if, for, let and include
            {#eval sheet.person.name /}                                 | cannot be read or filled
            {#cached key='x'}x{/cached}                                 | cannot be read or filled
            {#if sheet.told.reason}x                                    | cannot be read or filled
            # what has no end
            {#for i in 2147483647}{/for}                                | for new-name in a list
            # markup
            <script>1</script>                                          | this element is not taken
            <iframe></iframe>                                           | this element is not taken
            <img src="http://198.51.100.1/x.png"/>                      | the only picture
            <img src="data:image/png;base64,AAAA"/>                     | the only picture
            <p style="background: url(file:///etc/passwd)">x</p>        | nothing may be fetched
            <style>@import 'x.css';</style>                             | nothing may be fetched
            <p style="font-family: 'Times New Roman'">x</p>             | the only font-family
            <p style="font: 12pt Arial">x</p>                           | the only font-family
            <p style="height: 9999999mm">x</p>                          | the length is too great
            <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;   | declarations and comments are not taken
            <p>x                                                        | no well-formed XHTML
            <p>&nbsp;</p>                                               | no well-formed XHTML
            """)
    void isRefused(String piece, String why) {
        // When
        List<String> faults = faults(REFUSAL, page(piece));
        // Then
        assertThat(faults).anyMatch(fault -> fault.contains(why));
    }

    @Test
    void theFontThereIsMayBeNamed() {
        // When
        List<String> faults = faults(
                REFUSAL,
                page("<style>p { font-family: 'Liberation Serif'; }</style><p style=\"font-family:serif\">x</p>"));
        // Then
        assertThat(faults).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsLineAndColumn() {
        // When
        List<String> faults = faults(
                REFUSAL, "<html><body>\n<p>{sheet.person.nme}</p>\n<p>ok</p>\n  <video></video>\n</body></html>");
        // Then
        assertThat(faults)
                .contains("line 2, column 4: this form has no field sheet.person.nme")
                .contains("line 4, column 3: this element is not taken");
    }

    @Test
    void loopsWithinLoopsEnd() {
        // Given
        Layout slip = SampleForms.all()
                .filter(form -> form.kind() == FormKind.CONTROL_SLIP)
                .findFirst()
                .orElseThrow();
        String deep = Stream.of("a", "b", "c", "d", "e", "f", "g", "h")
                .map(name -> "{#for " + name + " in sheet.passage.handOvers}")
                .reduce("", String::concat);
        // When
        List<String> faults = faults(slip, page(deep + "{/for}".repeat(8)));
        // Then
        assertThat(faults).anyMatch(fault -> fault.contains("a loop goes on for too long"));
    }

    @Test
    void aPageThatGrowsIsNotPrinted() {
        // Given
        Layout slip = SampleForms.all()
                .filter(form -> form.kind() == FormKind.CONTROL_SLIP)
                .findFirst()
                .orElseThrow();
        String wide = "{#for a in sheet.passage.handOvers}{#for b in sheet.passage.handOvers}"
                + "<p>%s</p>".formatted("x".repeat(9000)) + "{/for}{/for}";
        String many = "<p style=\"page-break-after: always\">x</p>".repeat(60);
        // When
        List<String> long_ = faults(slip, page(wide));
        List<String> sides = faults(slip, page(many));
        // Then
        assertThat(long_).anyMatch(fault -> fault.contains("the page grows too long"));
        assertThat(sides).anyMatch(fault -> fault.contains("needs more than 40 sides"));
    }

    @Test
    void whatIsOnlySometimesThereMustBeAskedForFirst() {
        // When
        List<String> blind = faults(REFUSAL, page("<p>{sheet.told.contact.name}</p>"));
        List<String> asked = faults(
                REFUSAL,
                page("{#if sheet.told.contact}<p>{sheet.told.contact.name}</p>{/if}<p>{sheet.told.reason ?: ''}</p>"));
        // Then
        assertThat(blind).anyMatch(fault -> fault.startsWith("line 1, column "));
        assertThat(asked).isEmpty();
    }

    private static String page(String piece) {
        return "<html><head><title>x</title></head><body>" + piece + "</body></html>";
    }

    private static List<String> faults(Layout form, String text) {
        Problem problem = catchThrowableOfType(Problem.class, () -> CHECK.require(form, text));
        return problem == null
                ? List.of()
                : problem.violations().stream()
                        .map(Violation::message)
                        .map(message -> message.en())
                        .toList();
    }
}
