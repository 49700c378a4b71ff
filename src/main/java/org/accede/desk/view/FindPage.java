package org.accede.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.accede.catalogue.Catalogue;
import org.accede.desk.store.Given;
import org.accede.find.Hit;
import org.accede.find.InProfile;
import org.accede.find.Search;
import org.accede.find.Subject;
import org.accede.finding.Findings;
import org.accede.profile.Profile;

/**
 * What was found by some words.
 *
 * @param found what holds all of them, the best first
 * @param more how many others do
 * @param here answers of the profile that cite or note them
 * @param sources of the profile whose title has them
 * @param also what the law has and no treaty asks
 * @param without how much would be found without one of the words, by that word; empty where something was found
 */
public record FindPage(
        Country country,
        String words,
        List<Found> found,
        int more,
        List<Found> here,
        List<String> sources,
        List<Paragraph.Condition> also,
        Map<String, Integer> without)
        implements CountryPage {

    private static final int ALL = 10_000;
    private static final int MOST = 50;

    /**
     * Something that was found.
     *
     * @param kind the key of its message
     * @param topic under which it stands; empty for none
     * @param address where it is read, and where it is answered; empty if it is no question
     * @param readers the paragraphs that turn on it
     */
    public record Found(
            String kind,
            String id,
            String words,
            String topic,
            String address,
            String answer,
            ManyPage.Said said,
            List<NextPage.Place> readers) {}

    public static FindPage of(Asked asked) {
        return new Made(asked).page();
    }

    private static final class Made {

        private final Asked asked;
        private final Findings findings;
        private final Catalogue catalogue;
        private final AnswerWords says;
        private final String path;

        Made(Asked asked) {
            this.asked = asked;
            this.findings = asked.dossier().findings();
            this.catalogue = findings.catalogue();
            this.says = new AnswerWords(asked.words(), findings.profile());
            this.path = "/c/" + asked.place().id();
        }

        FindPage page() {
            String words = asked.one("q").orElse("");
            Search search = asked.desk().accede().find(words, ALL);
            List<Hit> whole = words.isEmpty() ? List.of() : search.whole();
            Profile profile = findings.profile();
            InProfile here = InProfile.of(profile, words);
            return new FindPage(
                    Country.of(asked, findings),
                    words,
                    whole.stream().limit(MOST).map(this::found).toList(),
                    Math.max(0, whole.size() - MOST),
                    here.answers().stream().map(this::question).toList(),
                    here.sources().stream()
                            .map(profile.sources()::get)
                            .map(source -> source.title())
                            .toList(),
                    here.also().stream()
                            .map(one -> AlsoPage.noted(profile, one))
                            .toList(),
                    whole.isEmpty()
                                    && here.answers().isEmpty()
                                    && here.sources().isEmpty()
                                    && here.also().isEmpty()
                            ? search.without()
                            : Map.of());
        }

        private Found found(Hit hit) {
            Subject subject = hit.subject();
            List<NextPage.Place> readers = hit.askedBy().stream()
                    .map(id -> catalogue.requirement(id).orElseThrow())
                    .map(one -> new NextPage.Place(one.article(), one.pinpoint()))
                    .toList();
            if (subject instanceof Subject.Question question) {
                return question(question.fact().id());
            } else if (subject instanceof Subject.Treaty treaty) {
                boolean asks = !treaty.article().requirements().isEmpty();
                return plain("article", subject, "", asks ? path + "/a/" + subject.id() : "", readers);
            } else if (subject instanceof Subject.Condition condition) {
                String topic = catalogue.topics().get(condition.topic()).title();
                return plain("condition", subject, topic, article(readers), readers);
            } else if (subject instanceof Subject.Topic topic) {
                String exists = topic.topic().existsFact();
                return plain(
                        "topic",
                        subject,
                        "",
                        catalogue.fact(exists).isPresent() ? path + "/q/" + exists : article(readers),
                        readers);
            }
            return plain("filing", subject, "", article(readers), readers);
        }

        private String article(List<NextPage.Place> readers) {
            return readers.isEmpty() ? "" : path + "/a/" + readers.get(0).article();
        }

        private Found plain(String kind, Subject subject, String topic, String address, List<NextPage.Place> readers) {
            return new Found(kind, subject.id(), subject.words(), topic, address, "", says.said(List.of()), readers);
        }

        private Found question(String id) {
            List<NextPage.Place> readers = new ArrayList<>();
            catalogue.readersOf(id).forEach(one -> readers.add(new NextPage.Place(one.article(), one.pinpoint())));
            List<Given> given = says.given(asked, id);
            String address = path + "/q/" + id;
            return new Found(
                    "question",
                    id,
                    catalogue.fact(id).orElseThrow().asks(),
                    catalogue
                            .topics()
                            .get(catalogue.fact(id).orElseThrow().topic())
                            .title(),
                    address,
                    address + "?edit=" + id,
                    says.said(given),
                    readers.stream().distinct().toList());
        }
    }

    /** Whether no treaty asks for anything by these words. What is answered is asked by one, whoever's words these are. */
    public boolean nobodyAsks() {
        return !words.isEmpty() && found.isEmpty() && here.isEmpty() && without.isEmpty();
    }

    public boolean isNothing() {
        return found.isEmpty() && here.isEmpty() && sources.isEmpty() && also.isEmpty();
    }

    @Override
    public String title(Messages messages) {
        return words.isEmpty() ? messages.say("find.title") : messages.say("find.title.of", words);
    }

    @Override
    public String tab() {
        return "find";
    }
}
