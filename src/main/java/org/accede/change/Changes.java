package org.accede.change;

import java.util.List;
import java.util.Optional;
import org.accede.catalogue.Catalogue;
import org.accede.catalogue.FactDefinition;
import org.accede.profile.Profile;
import org.accede.profile.Statement;
import org.accede.profile.TopicAnswers;

/**
 * What differs between two states of one country's law.
 *
 * @param differences what is said differently of the law, of filings and of standing
 * @param all what becomes of every verdict, in the order of the treaties
 * @param filings the declarations and reservations of which something becomes
 * @param treaties in their order
 */
public record Changes(
        Side before,
        Side after,
        List<Difference> differences,
        List<Change> all,
        List<FilingChange> filings,
        List<TreatyChange> treaties) {

    /** The changes of one kind, in the order of the treaties. */
    public List<Change> of(ChangeKind kind) {
        return all.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The same of one treaty, obligations alone. */
    public List<Change> obligations(ChangeKind kind, String treaty) {
        return of(kind).stream()
                .filter(change -> change.compared().requirement().isObligation()
                        && change.compared().requirement().instrument().equals(treaty))
                .toList();
    }

    /** All that does not stay as it is, what gets worse first. */
    public List<Change> changed() {
        return all.stream()
                .filter(change -> change.kind().isChange())
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** The questions that a new no to whether something exists answers besides, where they have no answer of their own. */
    public List<FactDefinition> alsoAnswered() {
        return differences.stream()
                .filter(one -> one.kind() == Difference.Kind.ANSWER)
                .flatMap(one -> catalogue().fact(one.id()).stream())
                .filter(this::isNo)
                .flatMap(fact -> catalogue().topics().get(fact.topic()).answeredByNo(fact.id()).stream())
                .filter(fact -> stated(fact).isEmpty())
                .toList();
    }

    /** The question that says whether there is such a thing. */
    public String existenceOf(FactDefinition part) {
        return catalogue().topics().get(part.topic()).existsFact();
    }

    private boolean isNo(FactDefinition fact) {
        return !stated(fact).isEmpty()
                && stated(fact).stream()
                        .allMatch(statement -> statement.value().words().equals("no"));
    }

    private List<Statement> stated(FactDefinition fact) {
        return Optional.ofNullable(profile().topics().get(fact.topic()))
                .map(TopicAnswers::facts)
                .map(facts -> facts.getOrDefault(fact.id(), List.of()))
                .orElse(List.of());
    }

    private Catalogue catalogue() {
        return after.findings().catalogue();
    }

    /** How many obligations change in one way. */
    public int obligations(ChangeKind kind) {
        return (int) of(kind).stream()
                .filter(change -> change.compared().requirement().isObligation())
                .count();
    }

    public Profile profile() {
        return after.findings().profile();
    }

    public boolean isNothing() {
        return differences.isEmpty() && changed().isEmpty();
    }
}
