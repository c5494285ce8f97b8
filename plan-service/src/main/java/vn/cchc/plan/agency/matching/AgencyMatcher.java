package vn.cchc.plan.agency.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.matching.AgencyMatch.Candidate;

/** Says which agencies of a tree a document of one of them means. */
public final class AgencyMatcher {

    private static final Pattern ITEM = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s+");
    /** Below this likeness a name is not worth proposing to a person. */
    private static final double WORTH_ASKING = 0.5;

    private static final int MOST_ALIKE = 5;
    /** No agency and no group has a longer name; what is longer is a text. */
    private static final int LONGEST = 500;

    private final Surroundings surroundings;
    private final Names names;
    private final Map<Asked, AgencyMatch> answers = new ConcurrentHashMap<>();
    private final Map<Asked, List<Candidate>> proposals = new ConcurrentHashMap<>();

    /** @param issuer code of the agency whose document it is: near agencies are meant before distant ones */
    public AgencyMatcher(Collection<Agency> tree, String issuer) {
        surroundings = new Surroundings(tree, issuer);
        names = new Names(surroundings);
    }

    /** @param named as written; the number of a sub-item before it ("3.1 Phòng Nội vụ") names nobody */
    public AgencyMatch match(String named, LocalDate day) {
        return named.length() > LONGEST
                ? new AgencyMatch.Unknown()
                : answers.computeIfAbsent(new Asked(named, day), asked -> find(named, day));
    }

    /**
     * Whom a person may choose from where the name is asked: those it fits best, or the members of a group that nobody else can
     * delimit. Empty when the name is certain, or like no other.
     */
    public List<Candidate> candidates(String named, LocalDate day) {
        return named.length() > LONGEST
                ? List.of()
                : proposals.computeIfAbsent(new Asked(named, day), asked -> propose(named, day));
    }

    /** Whether the words name a group whose members are known on every day, though it may have none on one. */
    public boolean meansGroup(String named) {
        return named.length() <= LONGEST
                && GroupWords.meaning(bare(withoutItem(named)))
                        .filter(meaning -> meaning.delimited() && meaning.certain())
                        .isPresent();
    }

    private List<Candidate> propose(String named, LocalDate day) {
        AgencyMatch match = match(named, day);
        String name = bare(withoutItem(named));
        if (match.certain() || match instanceof AgencyMatch.Group) {
            return List.of();
        }
        if (match instanceof AgencyMatch.Unknown && GroupWords.isGroup(name)) {
            return GroupWords.meaning(name).stream()
                    .flatMap(meaning -> surroundings.members(meaning, day).stream())
                    .map(code -> new Candidate(code, null))
                    .toList();
        }
        List<String> asked = match instanceof AgencyMatch.Ambiguous ambiguous ? ambiguous.candidates() : match.codes();
        Map<Agency, Double> ranked = names.ranked(name, asked.isEmpty() ? WORTH_ASKING : 0);
        return ranked.entrySet().stream()
                .filter(entry -> asked.isEmpty()
                        ? entry.getKey().existsOn(day)
                        : asked.contains(entry.getKey().code()))
                .map(entry -> new Candidate(entry.getKey().code(), rounded(entry.getValue())))
                .sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::code))
                .limit(Math.max(asked.size(), MOST_ALIKE))
                .toList();
    }

    private static double rounded(double likeness) {
        return Math.round(likeness * 100) / 100.0;
    }

    /** A plan names the same few agencies over and over. */
    private record Asked(String name, LocalDate day) {}

    private AgencyMatch find(String named, LocalDate day) {
        String written = withoutItem(named);
        return Exceptions.in(written).map(except -> without(except, day)).orElseGet(() -> whole(written, day));
    }

    private AgencyMatch whole(String written, LocalDate day) {
        String folded = Spelling.folded(written);
        String name = bare(written);
        Optional<AgencyMatch> exact = Stream.of(folded, Titles.without(folded), name)
                .flatMap(names::named)
                .filter(found -> !found.isEmpty())
                .map(found -> answer(found, day, true))
                .findFirst();
        return exact.or(() -> meansGroup(written) ? group(name, day) : Optional.empty())
                .or(() -> surroundings.committee(name).map(own -> answer(Set.of(own), day, true)))
                .or(() -> shortened(name, day, name.contains(" ")))
                .or(() -> group(name, day))
                .or(() -> shortened(Spelling.reread(name), day, false))
                .or(() -> alike(name, day))
                .or(() -> Titles.behind(name).flatMap(office -> behindTitle(office, day)))
                .orElseGet(AgencyMatch.Unknown::new);
    }

    private Optional<AgencyMatch> shortened(String name, LocalDate day, boolean certain) {
        Set<Agency> meant = names.shortened(name);
        return meant.isEmpty() ? Optional.empty() : Optional.of(answer(meant, day, certain));
    }

    private Optional<AgencyMatch> group(String name, LocalDate day) {
        if (!GroupWords.isGroup(name) && !GroupWords.looksLikeGroup(name)) {
            return Optional.empty();
        }
        Optional<AgencyMatch> members = GroupWords.meaning(name)
                .filter(GroupWords.Meaning::delimited)
                .map(meaning -> new AgencyMatch.Group(surroundings.members(meaning, day), meaning.certain()));
        return members.filter(group -> !group.codes().isEmpty()).or(() -> Optional.of(new AgencyMatch.Unknown()));
    }

    private Optional<AgencyMatch> alike(String name, LocalDate day) {
        Set<Agency> alike = names.alike(name);
        return alike.isEmpty() ? Optional.empty() : Optional.of(answer(alike, day, false));
    }

    /** What stands behind a damaged title is only taken when it is certain itself, and is not certain then. */
    private Optional<AgencyMatch> behindTitle(String office, LocalDate day) {
        return whole(office, day) instanceof AgencyMatch.Found found
                ? Optional.of(new AgencyMatch.Found(found.code(), false))
                : Optional.empty();
    }

    /** "UBND các xã, trừ xã A": asked when one of those left out is not one of the group. */
    private AgencyMatch without(Exceptions except, LocalDate day) {
        AgencyMatch all = whole(except.of(), day);
        List<String> left = new ArrayList<>(all.codes());
        boolean everyone = except.excepted().stream()
                .flatMap(name -> whole(name, day).codes().isEmpty() ? Exceptions.parts(name) : Stream.of(name))
                .map(name -> whole(name, day))
                .allMatch(out -> !out.codes().isEmpty() && left.removeAll(out.codes()));
        return everyone && !left.isEmpty() ? new AgencyMatch.Group(left, all.certain()) : new AgencyMatch.Unknown();
    }

    private static String withoutItem(String named) {
        return ITEM.matcher(named).replaceFirst("");
    }

    /** Without a title and without a remark in brackets. */
    private static String bare(String written) {
        return Titles.without(Spelling.folded(Names.REMARK.matcher(written).replaceFirst("")));
    }

    private AgencyMatch answer(Set<Agency> named, LocalDate day, boolean certain) {
        List<String> codes = surroundings.meant(named, day).stream()
                .map(Agency::code)
                .sorted()
                .toList();
        boolean oneOfThem = named.stream().anyMatch(agency -> agency.existsOn(day) && codes.contains(agency.code()));
        return codes.size() == 1
                ? new AgencyMatch.Found(codes.get(0), certain && oneOfThem)
                : new AgencyMatch.Ambiguous(codes);
    }
}
