package vn.cchc.plan.agency.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

/** The names of all agencies in the forms documents give them. */
final class Names {

    /** What a document adds behind a name: "(Phòng CCHC)". */
    static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    private static final Pattern LEVEL = Pattern.compile(" (?:(?:cap )?(?:huyen|tinh|thanh pho))$");
    private static final Pattern AT_LEVEL = Pattern.compile(" cap (?=(?:xa|huyen|tinh)$)");
    private static final Pattern OF_COMMUNES = Pattern.compile(" (?:(?:ubnd )?cac )xa(?: phuong| thi tran)*$");
    private static final Pattern OF_A_COMMUNE = Pattern.compile("(?<! thi) (?:xa|phuong)$");
    private static final Pattern HEAD_NOUN = Pattern.compile("^(?:phong|so|ban|trung tam) (?=\\S+ \\S+)");
    private static final Pattern COMMITTEE = Pattern.compile("^ubnd (?!tinh$|huyen$)");
    /** "Trung tâm A - B" is also called "Trung tâm A". */
    private static final Pattern SECOND_HALF = Pattern.compile("\\s[-–]\\s.*$");

    private static final Pattern HOME_NOUN = Pattern.compile("^(?:tinh|thanh pho|huyen|thi xa|xa|phuong|thi tran) ");

    private static final int FEWEST_WORDS = 3;

    private final Surroundings surroundings;
    private final Map<String, Set<Agency>> byName = new LinkedHashMap<>();
    private final Skeletons skeletons = new Skeletons();
    private final Ranks ranks = new Ranks();
    private final Abbreviations abbreviations = new Abbreviations();

    Names(Surroundings surroundings) {
        this.surroundings = surroundings;
        surroundings.all().forEach(this::index);
    }

    /** All of that name, in one of the forms of the name itself before those of a shorter one. */
    Stream<Set<Agency>> named(String folded) {
        return forms(folded).stream().map(form -> byName.getOrDefault(form, Set.of()));
    }

    /** All whose name the short one can stand for. */
    Set<Agency> shortened(String folded) {
        return forms(folded).stream()
                .map(abbreviations::meant)
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElseGet(Set::of);
    }

    /** All whose name is about as near as the nearest, unless they are of another rank. */
    Set<Agency> alike(String folded) {
        return skeletons.nearest(forms(folded)).stream()
                .filter(agency -> !ranks.contradicts(folded, agency) && !isOfAnotherLevel(folded, agency))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "Bộ phận Tiếp nhận … xã" is no office of a district, though that is called alike. */
    private boolean isOfAnotherLevel(String folded, Agency agency) {
        Agency above = surroundings.above(agency);
        boolean communal = agency.kind() == AgencyKind.COMMUNE || above != null && above.kind() == AgencyKind.COMMUNE;
        return !communal && OF_A_COMMUNE.matcher(folded).find();
    }

    /** Likeness of everybody's name that is at least that near. */
    Map<Agency, Double> ranked(String folded, double least) {
        return skeletons.ranked(forms(folded), least);
    }

    private void index(Agency agency) {
        Agency above = surroundings.above(agency);
        Stream.concat(Stream.of(agency.name()), agency.nameVariants().stream())
                .flatMap(name -> Stream.of(name, REMARK.matcher(name).replaceFirst("")))
                .distinct()
                .forEach(name -> index(agency, above, name));
    }

    private void index(Agency agency, Agency above, String name) {
        String folded = Spelling.folded(name);
        Set<String> forms = new LinkedHashSet<>(forms(folded));
        if (above != null) {
            String home = Spelling.folded(above.name());
            forms.add(withoutEnd(folded, home));
            boolean office = agency.kind() != AgencyKind.COMMUNE;
            forms.add(office ? withoutEnd(folded, HOME_NOUN.matcher(home).replaceFirst("")) : folded);
        }
        forms.forEach(form -> {
            byName.computeIfAbsent(form, any -> new LinkedHashSet<>()).add(agency);
            skeletons.add(form, agency);
            ranks.add(form, agency);
            String noun = HEAD_NOUN.matcher(form).replaceFirst("");
            skeletons.add(noun, agency);
            abbreviations.add(form, noun, agency);
        });
        String half = Spelling.folded(SECOND_HALF.matcher(name).replaceFirst(""));
        if (half.split(" ").length >= FEWEST_WORDS) {
            skeletons.add(half, agency);
        }
    }

    /** The name itself first, then without what documents leave out: the committee's word, the level, the issuer's name. */
    private List<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        List<UnaryOperator<String>> shorter = new ArrayList<>();
        shorter.add(form -> OF_COMMUNES.matcher(form).replaceFirst(" xa"));
        shorter.add(form -> AT_LEVEL.matcher(form).replaceFirst(" "));
        shorter.add(form -> COMMITTEE.matcher(form).replaceFirst(""));
        for (Agency agency : surroundings.upwards()) {
            String end = Spelling.folded(agency.name());
            shorter.add(form -> withoutEnd(form, end));
        }
        shorter.add(
                form -> form.startsWith("ubnd ") ? form : LEVEL.matcher(form).replaceFirst(""));
        for (UnaryOperator<String> step : shorter) {
            new ArrayList<>(forms).forEach(form -> forms.add(step.apply(form)));
        }
        return List.copyOf(forms);
    }

    private static String withoutEnd(String name, String end) {
        return name.endsWith(" " + end) ? name.substring(0, name.length() - end.length() - 1) : name;
    }
}
