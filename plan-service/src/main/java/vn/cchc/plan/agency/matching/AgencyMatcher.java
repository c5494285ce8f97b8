package vn.cchc.plan.agency.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;

/** Says which agencies of a tree a document of one of them means. */
public final class AgencyMatcher {

    private static final Pattern LEVEL = Pattern.compile(" (?:(?:cap )?(?:huyen|tinh|thanh pho))$");
    private static final Pattern HEAD_NOUN = Pattern.compile("^(?:phong|so|ban|trung tam) (?=\\S+ \\S+)");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)\\s*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s+");
    private static final Pattern COMMITTEE = Pattern.compile("^ubnd (?!tinh$|huyen$)");

    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, Set<Agency>> byName = new LinkedHashMap<>();
    private final Skeletons skeletons = new Skeletons();
    private final Ranks ranks = new Ranks();
    private final Abbreviations abbreviations = new Abbreviations();
    private final Map<Asked, AgencyMatch> answers = new ConcurrentHashMap<>();
    private final String issuer;

    /** @param issuer code of the agency whose document it is: near agencies are meant before distant ones */
    public AgencyMatcher(Collection<Agency> tree, String issuer) {
        this.issuer = issuer;
        tree.forEach(agency -> agencies.put(agency.code(), agency));
        tree.forEach(this::index);
    }

    /** @param named as written; the number of a sub-item before it ("3.1 Phòng Nội vụ") names nobody */
    public AgencyMatch match(String named, LocalDate day) {
        return answers.computeIfAbsent(new Asked(named, day), asked -> find(named, day));
    }

    /** A plan names the same few agencies over and over. */
    private record Asked(String name, LocalDate day) {}

    private AgencyMatch find(String named, LocalDate day) {
        String written = ITEM.matcher(named).replaceFirst("");
        String folded = Spelling.folded(written);
        for (String name : List.of(folded, Titles.without(folded), bare(written))) {
            for (String form : forms(name)) {
                Set<Agency> meant = near(byName.getOrDefault(form, Set.of()), day);
                if (!meant.isEmpty()) {
                    return answer(meant, true);
                }
            }
        }
        String name = bare(written);
        Set<Agency> shortened = near(abbreviations.meant(name), day);
        if (!shortened.isEmpty()) {
            return answer(shortened, name.contains(" "));
        }
        if (GroupWords.isGroup(name)) {
            return GroupWords.kinds(name).map(kinds -> group(kinds, day)).orElseGet(AgencyMatch.Unknown::new);
        }
        Set<Agency> alike = near(skeletons.nearest(name), day).stream()
                .filter(agency -> !ranks.contradicts(name, agency))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return alike.isEmpty() ? new AgencyMatch.Unknown() : answer(alike, false);
    }

    /** Without a title and without a remark in brackets. */
    private static String bare(String written) {
        return Titles.without(Spelling.folded(REMARK.matcher(written).replaceFirst("")));
    }

    private static AgencyMatch answer(Set<Agency> meant, boolean certain) {
        return meant.size() == 1
                ? new AgencyMatch.Found(meant.iterator().next().code(), certain)
                : new AgencyMatch.Ambiguous(codes(meant));
    }

    private void index(Agency agency) {
        Agency above = above(agency);
        Stream.concat(Stream.of(agency.name()), agency.nameVariants().stream())
                .flatMap(AgencyMatcher::withAndWithoutRemark)
                .forEach(name -> index(agency, above, Spelling.folded(name)));
    }

    private static Stream<String> withAndWithoutRemark(String name) {
        return Stream.of(name, REMARK.matcher(name).replaceFirst("")).distinct();
    }

    private void index(Agency agency, Agency above, String folded) {
        Set<String> forms = new LinkedHashSet<>(forms(folded));
        if (above != null) {
            forms.add(withoutEnd(folded, Spelling.folded(above.name())));
        }
        forms.forEach(form -> {
            byName.computeIfAbsent(form, any -> new LinkedHashSet<>()).add(agency);
            skeletons.add(form, agency);
            ranks.add(form, agency);
            String noun = HEAD_NOUN.matcher(form).replaceFirst("");
            skeletons.add(noun, agency);
            abbreviations.add(form, noun, agency);
        });
    }

    /** The name itself first, then without what documents leave out: the committee's word, the level, the issuer's name. */
    private List<String> forms(String name) {
        Set<String> forms = new LinkedHashSet<>(List.of(name));
        List<UnaryOperator<String>> shorter = new ArrayList<>();
        shorter.add(form -> COMMITTEE.matcher(form).replaceFirst(""));
        for (Agency above = agencies.get(issuer); above != null; above = above(above)) {
            String end = Spelling.folded(above.name());
            shorter.add(form -> withoutEnd(form, end));
        }
        shorter.add(form -> LEVEL.matcher(form).replaceFirst(""));
        for (UnaryOperator<String> step : shorter) {
            new ArrayList<>(forms).forEach(form -> forms.add(step.apply(form)));
        }
        return List.copyOf(forms);
    }

    private Agency above(Agency agency) {
        return agency.parent() == null ? null : agencies.get(agency.parent());
    }

    private static String withoutEnd(String name, String end) {
        return name.endsWith(" " + end) ? name.substring(0, name.length() - end.length() - 1) : name;
    }

    /** Those that exist on the day, and of these the issuer's own. */
    private Set<Agency> near(Set<Agency> meant, LocalDate day) {
        Set<Agency> existing = only(meant, agency -> agency.existsOn(day));
        Set<Agency> own = only(existing, agency -> issuer.equals(agency.parent()) || issuer.equals(agency.code()));
        return own.isEmpty() ? existing : own;
    }

    private static Set<Agency> only(Set<Agency> all, Predicate<Agency> test) {
        Set<Agency> some = new LinkedHashSet<>();
        all.stream().filter(test).forEach(some::add);
        return some.isEmpty() ? all : some;
    }

    private AgencyMatch group(Set<AgencyKind> kinds, LocalDate day) {
        List<String> members = agencies.values().stream()
                .filter(agency -> kinds.contains(agency.kind()) && agency.existsOn(day))
                .filter(agency ->
                        agency.kind() == AgencyKind.COMMUNE ? isBelow(agency) : issuer.equals(agency.parent()))
                .map(Agency::code)
                .sorted()
                .toList();
        return members.isEmpty() ? new AgencyMatch.Unknown() : new AgencyMatch.Group(members);
    }

    private boolean isBelow(Agency agency) {
        Agency above = above(agency);
        while (above != null && !above.code().equals(issuer)) {
            above = above(above);
        }
        return above != null;
    }

    private static List<String> codes(Set<Agency> agencies) {
        return agencies.stream().map(Agency::code).sorted().toList();
    }
}
