package org.accede.report.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.accede.catalogue.Article;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.catalogue.Instrument;
import org.accede.catalogue.Permit;
import org.accede.catalogue.QuestionsAsked;
import org.accede.catalogue.Requirement;
import org.accede.catalogue.Topic;
import org.accede.profile.Profile;
import org.accede.profile.Standing;
import org.accede.register.Entry;
import org.accede.register.Register;
import org.accede.report.words.HowToAnswer;
import org.accede.report.words.StandingWords;
import org.accede.text.Visible;
import org.accede.verdict.Worded;

/** A profile in which nobody has answered anything, in the order of a treaty, with what the register says of the country. */
final class NewProfile {

    private final Catalogue catalogue;
    private final Register register;
    private final Profile country;
    private final Instrument treaty;
    private final Questions questions;
    private final Sheet sheet = new Sheet();

    NewProfile(Catalogue catalogue, Register register, Profile country, Instrument treaty) {
        this.catalogue = catalogue;
        this.register = register;
        this.country = country;
        this.treaty = treaty;
        this.questions = new Questions(catalogue);
    }

    String write() {
        sheet.say(
                0,
                Visible.of(country.name()) + ", in the order of the " + treaty.title() + " (" + treaty.reference()
                        + "). An answer is a line whose two strokes are followed by a quotation mark or a brace: fill it in, and take the"
                        + " strokes away. What stays behind them is not known, and never no.");
        sheet.say(
                0,
                "Of yes|partly|no and the like choose one. 'accede validate FILE' says what is wrong; 'accede gap FILE' shows the"
                        + " verdicts; 'accede next FILE' what to answer next. Other treaties read many of the same answers; what only they ask is in"
                        + " 'accede show TOPIC --template'.");
        sheet.say(0, HowToAnswer.SILENCE + " " + HowToAnswer.EXISTENCE + " " + HowToAnswer.EVERY);
        sheet.line(0, "{");
        sheet.line(
                2,
                "\"country\": {\"iso3\": " + Json.text(country.iso3()) + ", \"name\": " + Json.text(country.name())
                        + (country.organization() ? ", \"kind\": \"organization\"" : "") + "},");
        sources();
        status();
        reports();
        filings();
        topics();
        return sheet.line(0, "}").toString();
    }

    private void sources() {
        sheet.blank()
                .say(
                        2,
                        "What the answers rest on, by a name of your own (\"act\" below); a provision is \"act: s. 14(1)\".");
        sheet.line(2, "\"sources\": {");
        sheet.offer(
                4,
                "\"act\": {\"title\": \"Computer Crime Act 2024\", \"short\": \"CCA\", \"kind\": \"statute-read\", \"asOf\": \"2026-11\"},");
        sheet.line(2, "},");
    }

    private void status() {
        Optional<Entry> entry = register.entry(country.iso3());
        sheet.blank();
        if (entry.isEmpty()) {
            sheet.say(2, "Where the State stands before the treaties. The register does not know it.");
        } else {
            sheet.say(
                    2,
                    "Where the State stands before the treaties. The register, which is used where this file is silent, says:");
            entry.get()
                    .values()
                    .values()
                    .forEach(
                            item -> sheet.say(2, "- " + title(item.key()) + ": " + StandingWords.item(item, register)));
        }
        sheet.line(2, "\"status\": {");
        for (Instrument instrument : catalogue.instruments()) {
            Standing standing =
                    entry.flatMap(one -> one.standing(instrument.id())).orElse(Standing.UNKNOWN);
            sheet.offer(4, Json.text(instrument.id()) + ": " + standing(standing, instrument) + ",");
        }
        sheet.line(2, "},");
    }

    private static String standing(Standing standing, Instrument instrument) {
        if (standing.state() == Standing.State.UNKNOWN) {
            String states = Worded.ids(Standing.State.class).stream()
                    .filter(state -> instrument.invites() || !state.equals(Standing.State.INVITED.id()))
                    .collect(Collectors.joining("|"));
            return "{\"state\": " + Json.text(states) + "}";
        }
        return "{\"state\": " + Json.text(standing.state().id())
                + standing.since()
                        .map(day -> ", \"date\": " + Json.text(day.text()))
                        .orElse("") + "}";
    }

    private String title(String key) {
        return catalogue
                .instrument(key)
                .map(Instrument::shortTitle)
                .or(() -> Optional.ofNullable(register.headings().get(key)).map(heading -> heading.title()))
                .orElse(key);
    }

    private void reports() {
        sheet.blank()
                .say(
                        2,
                        "What others said of an article as a whole: \"all\" that it asks, \"partly\", \"none\", or only that a provision is \"listed\"."
                                + " An answer below goes before it.");
        sheet.line(2, "\"reports\": [");
        catalogue.articles(treaty).stream()
                .filter(article -> article.requirements().stream().anyMatch(Requirement::isObligation))
                .forEach(article -> sheet.offer(
                        4,
                        "{\"on\": " + Json.text(article.id())
                                + ", \"says\": \"all|partly|none|listed\", \"source\": \"act\"},"));
        sheet.line(2, "],");
    }

    private void filings() {
        Map<String, List<Permit>> permits = new LinkedHashMap<>();
        for (Article article : catalogue.articles(treaty)) {
            article.requirements().stream()
                    .flatMap(requirement -> requirement.permits().stream())
                    .filter(Permit::needsFiling)
                    .forEach(permit -> permits.computeIfAbsent(permit.article(), id -> new ArrayList<>())
                            .add(permit));
        }
        if (permits.isEmpty()) {
            return;
        }
        sheet.blank()
                .say(
                        2,
                        "Declarations and reservations that are made or planned, each under the paragraph that permits it.");
        sheet.line(2, "\"formalities\": {").line(4, Json.text(treaty.id()) + ": {");
        sheet.say(6, "Once all of them were looked up, whether or not there are any:")
                .offer(6, "\"complete\": true,");
        sheet.line(6, "\"list\": [");
        permits.forEach((article, permitted) -> {
            Set<String> names = new LinkedHashSet<>();
            permitted.forEach(permit -> permit.names().stream().sorted().forEach(names::add));
            sheet.say(
                    8,
                    permitted.get(0).by().words() + " under " + article + ", for: "
                            + String.join(", ", names).replace('-', ' '));
            sheet.offer(8, "{\"article\": " + Json.text(article) + ", \"state\": \"made|planned\"},");
        });
        sheet.line(6, "],").line(4, "},").line(2, "},");
    }

    private void topics() {
        Map<Topic, Map<Article, List<FactDefinition>>> asked = QuestionsAsked.by(treaty, catalogue);
        Map<Topic, Article> homes = new LinkedHashMap<>();
        asked.forEach((topic, articles) -> homes.put(topic, QuestionsAsked.home(articles)));
        sheet.blank().line(2, "\"topics\": {");
        for (Article article : catalogue.articles(treaty)) {
            sheet.blank().say(4, questions.heading(article));
            Map<Topic, List<FactDefinition>> elsewhere = new LinkedHashMap<>();
            List<Topic> here = new ArrayList<>();
            questions.of(article.requirements()).forEach((topic, facts) -> {
                if (homes.get(topic).equals(article)) {
                    here.add(topic);
                } else {
                    elsewhere.put(topic, facts);
                }
            });
            if (here.isEmpty() && elsewhere.isEmpty()) {
                sheet.say(4, "Nothing in the law answers it.");
            }
            if (!elsewhere.isEmpty()) {
                sheet.say(
                        4,
                        "What it asks " + (here.isEmpty() ? "" : "besides ") + "stands under other articles: "
                                + Questions.where(elsewhere) + ".");
            }
            here.forEach(topic -> {
                sheet.say(4, topic.title() + ":");
                new TopicBlock(sheet, 4).write(topic, headed(article, asked.get(topic)));
            });
        }
        sheet.line(2, "},");
    }

    /** Each question once: those of the article at hand without a heading, then those that only others ask. */
    private static Map<String, List<FactDefinition>> headed(Article home, Map<Article, List<FactDefinition>> asked) {
        Set<FactDefinition> written = new LinkedHashSet<>(asked.get(home));
        Map<String, List<FactDefinition>> headed = new LinkedHashMap<>();
        headed.put("", asked.get(home));
        asked.forEach((article, facts) -> headed.putIfAbsent(
                article.equals(home) ? "" : "For " + Questions.title(article) + " (" + article.id() + ")",
                facts.stream().filter(written::add).toList()));
        return headed;
    }
}
